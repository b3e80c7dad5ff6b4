package dev.assay.exercise;

import java.time.Duration;

/** What one test case may use, before what the language itself needs. */
public record ExerciseLimits(Duration cpu, long memoryBytes, long outputBytes) {
    /** The same with this many times the CPU time. */
    public ExerciseLimits withCpuTimes(int factor) {
        return new ExerciseLimits(cpu.multipliedBy(factor), memoryBytes, outputBytes);
    }
}
