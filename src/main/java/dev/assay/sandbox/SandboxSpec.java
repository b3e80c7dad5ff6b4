package dev.assay.sandbox;

/**
 * What a sandbox is made of.
 *
 * @param image by name, as in {@code sandbox-images/}
 * @param memoryBytes swap included
 * @param processes how many processes and threads there may be at the same time, the agent's own included
 */
public record SandboxSpec(String image, long memoryBytes, int processes) {
    /** As many as a sandbox has where nothing else is asked for, and never more. */
    public static final int PROCESSES = 128;

    /** With the usual number of processes. */
    public SandboxSpec(String image, long memoryBytes) {
        this(image, memoryBytes, PROCESSES);
    }
}
