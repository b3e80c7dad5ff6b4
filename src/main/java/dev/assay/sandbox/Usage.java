package dev.assay.sandbox;

import java.time.Duration;

/** What a run used: CPU time of all its processes, wall time, and memory: the largest resident set of one of them or, where that is more, what all had together. */
public record Usage(Duration cpu, Duration wall, long memoryBytes) {
    /** The larger of both in each. */
    public Usage most(Usage other) {
        return new Usage(
                cpu.compareTo(other.cpu) >= 0 ? cpu : other.cpu,
                wall.compareTo(other.wall) >= 0 ? wall : other.wall,
                Math.max(memoryBytes, other.memoryBytes));
    }
}
