package dev.assay.exercise;

import java.time.Duration;

/**
 * What one test case may use, before what the language itself needs.
 *
 * @param processes processes and threads at the same time
 */
public record ExerciseLimits(Duration cpu, long memoryBytes, long outputBytes, int processes) {
    /** As many as there are where nothing is said, and never more. */
    public static final int PROCESSES = 96;

    /** With the usual number of processes. */
    public ExerciseLimits(Duration cpu, long memoryBytes, long outputBytes) {
        this(cpu, memoryBytes, outputBytes, PROCESSES);
    }

    /** The same with this many times the CPU time. */
    public ExerciseLimits withCpuTimes(int factor) {
        return new ExerciseLimits(cpu.multipliedBy(factor), memoryBytes, outputBytes, processes);
    }
}
