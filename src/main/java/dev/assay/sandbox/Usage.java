package dev.assay.sandbox;

import java.time.Duration;

/** What a run used: CPU time of all its processes, wall time, and the largest resident set of one of them. */
public record Usage(Duration cpu, Duration wall, long memoryBytes) {}
