package dev.assay.sandbox;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One started container that serves one submission. Calls are made one after the other, by one thread at a time. Whatever a
 * learner's program does is a value; a {@link SandboxFault} means that the sandbox itself failed.
 */
public interface Sandbox extends AutoCloseable {
    /** The image's content address, {@code sha256:…}. */
    String imageDigest();

    /** Whether it was waiting, already started, when it was opened. */
    boolean warm();

    /** False once something of a run may be left behind: the sandbox must not be used for another run. */
    boolean clean();

    /** Writes a file below {@code /work}, as the builder. */
    void put(String path, Input content, boolean executable);

    /** Writes a file below {@code /work}, as the builder. */
    default void put(String path, byte[] content, boolean executable) {
        put(path, Input.of(content), executable);
    }

    /** Runs a command to its end. */
    RunResult run(Command command, Input input);

    /** Runs a command to its end. */
    default RunResult run(Command command, byte[] input) {
        return run(command, Input.of(input));
    }

    /** Starts a program that is spoken with; nothing else may be asked of the sandbox before {@link Conversation#hear} has returned. */
    Conversation converse(Command command);

    /**
     * Starts a long-running process that answers {@link #call}s; one at a time.
     *
     * @return null when it started, else why it could not
     */
    @Nullable
    String start(Command command);

    /** Sends one message to the started process and waits for its one-line answer; any other end than an answer ends the process. */
    CallResult call(byte[] message, CallLimits limits);

    /** Ends the started process and all it left behind. */
    void quit();

    /**
     * Reads a regular file below {@code /work} or {@code /tmp}.
     *
     * @throws java.util.NoSuchElementException when it is missing, no regular file, or longer than {@code maxBytes}
     */
    byte[] fetch(String path, long maxBytes);

    /** Destroys the container, off the caller's path; idempotent. */
    @Override
    void close();

    /**
     * Bytes on their way into a sandbox, handed over piece by piece, so that they need not be in memory all at once.
     *
     * @param size how many there are
     * @param pieces gives its receiver exactly these, in order; when it throws, the sandbox is lost
     */
    record Input(long size, Consumer<Consumer<byte[]>> pieces) {
        /** Bytes that are in memory. */
        public static Input of(byte[] bytes) {
            return new Input(bytes.length, receiver -> receiver.accept(bytes));
        }
    }

    /** A program that is spoken with while it runs. */
    interface Conversation {
        /**
         * Gives the program more input, by any one thread; waits while the program does not take it. An empty array closes its input. What comes after the
         * program has ended is dropped.
         */
        void say(byte[] bytes);

        /**
         * Waits for the program's end; by one thread, while another may speak.
         *
         * @param listener gets what the program prints on standard output, piece by piece as it comes, and an empty piece when it has closed that
         * @return with its output left empty, as the listener has had it
         */
        RunResult hear(Consumer<byte[]> listener);
    }
}
