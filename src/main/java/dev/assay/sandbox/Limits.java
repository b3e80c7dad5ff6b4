package dev.assay.sandbox;

import java.time.Duration;

/** What a run may use: CPU time of the whole process tree, wall time less what it waits for a core, and bytes of output, standard error kept, files and stack. */
public record Limits(
        Duration cpu,
        Duration wall,
        long outputBytes,
        long errorBytes,
        long fileBytes,
        long stackBytes,
        int openFiles) {}
