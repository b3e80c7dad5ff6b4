package dev.assay.sandbox;

import org.jspecify.annotations.Nullable;

/**
 * What a sandbox is made of.
 *
 * @param image by name, as in {@code sandbox-images/}
 * @param memoryBytes swap included
 * @param processes how many processes and threads there may be at the same time, the agent's own included
 * @param ahead a long-running process that is started with the container, so that it is up when the first call comes; null: none
 */
public record SandboxSpec(
        String image,
        long memoryBytes,
        int processes,
        @Nullable Command ahead) {
    /** As many as a sandbox has where nothing else is asked for, and never more. */
    public static final int PROCESSES = 128;

    /** With the usual number of processes. */
    public SandboxSpec(String image, long memoryBytes) {
        this(image, memoryBytes, PROCESSES);
    }

    /** With nothing started ahead. */
    public SandboxSpec(String image, long memoryBytes, int processes) {
        this(image, memoryBytes, processes, null);
    }

    /** The same with nothing started ahead. */
    public SandboxSpec idle() {
        return new SandboxSpec(image, memoryBytes, processes);
    }
}
