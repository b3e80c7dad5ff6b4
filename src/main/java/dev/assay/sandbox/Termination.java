package dev.assay.sandbox;

/** How a run ended: a fact, not a judgement. */
public sealed interface Termination {
    record Exited(int status) implements Termination {}

    record Signaled(int signal) implements Termination {}

    record CpuLimit() implements Termination {}

    record WallLimit() implements Termination {}

    record OutputLimit() implements Termination {}

    record MemoryLimit() implements Termination {}

    /** The program could not be executed, with the operating system's error number. */
    record NotStarted(int errno) implements Termination {}

    /** A started process answered a call; it is still alive. */
    record Answered() implements Termination {}
}
