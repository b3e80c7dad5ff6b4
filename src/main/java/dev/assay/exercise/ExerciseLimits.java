package dev.assay.exercise;

import java.time.Duration;

/** What one test case may use, before what the language itself needs; {@code processes} counts threads as well. */
public record ExerciseLimits(Duration cpu, long memoryBytes, long outputBytes, int processes) {
    /** What every sandbox has room for. */
    public static final int MOST_PROCESSES = 100;

    /** With as many processes as a sandbox has room for. */
    public ExerciseLimits(Duration cpu, long memoryBytes, long outputBytes) {
        this(cpu, memoryBytes, outputBytes, MOST_PROCESSES);
    }

    /** The same with this many times the CPU time. */
    public ExerciseLimits withCpuTimes(int factor) {
        return new ExerciseLimits(cpu.multipliedBy(factor), memoryBytes, outputBytes, processes);
    }
}
