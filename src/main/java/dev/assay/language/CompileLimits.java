package dev.assay.language;

import java.time.Duration;

/** What compiling may use. */
public record CompileLimits(Duration cpu, Duration wall, long memoryBytes, long outputBytes, long fileBytes) {}
