package dev.assay.language;

import java.time.Duration;

/** What a language takes for itself on top of an exercise's limits: a factor on CPU time, CPU time to start, and memory. */
public record Needs(double cpuFactor, Duration startup, long memoryBytes) {}
