package dev.assay.sandbox.agent;

import dev.assay.sandbox.SandboxFault;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.function.Consumer;

/** Gathers what a run or call says until it ends, never more than was asked for. */
final class Answers {
    private static final byte[] CLOSED = new byte[0];

    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();
    private final long answerBytes;
    private final long errorBytes;
    private final Consumer<AgentFrame> printed;
    private final Runnable closed;

    Answers(long answerBytes, long outputBytes, long errorBytes) {
        this.answerBytes = answerBytes;
        this.errorBytes = errorBytes;
        this.printed = frame -> append(output, frame, outputBytes);
        this.closed = () -> {};
    }

    /** @param listener gets standard output in its stead, and an empty piece at its end */
    Answers(long errorBytes, Consumer<byte[]> listener) {
        this.answerBytes = 0;
        this.errorBytes = errorBytes;
        this.printed = frame -> listener.accept(frame.payload());
        this.closed = () -> listener.accept(CLOSED);
    }

    byte[] answer() {
        return answer.toByteArray();
    }

    byte[] output() {
        return output.toByteArray();
    }

    byte[] error() {
        return error.toByteArray();
    }

    /** @param patience how long it may take altogether */
    Facts collect(AgentChannel channel, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            AgentFrame frame = channel.receive(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
            switch (frame.type()) {
                case 'A' -> append(answer, frame, answerBytes);
                case 'O' -> printed.accept(frame);
                case 'Z' -> closed.run();
                case 'E' -> append(error, frame, errorBytes);
                case 'T' -> {
                    return Facts.read(frame.payload());
                }
                case 'X' -> throw new SandboxFault("the sandbox refused a run: " + frame.text());
                default -> throw unexpected(frame);
            }
        }
    }

    static void append(ByteArrayOutputStream to, AgentFrame frame, long limit) {
        if (to.size() + frame.payload().length > limit) {
            throw new SandboxFault("the sandbox sent more than the %d bytes it was asked for".formatted(limit));
        }
        to.writeBytes(frame.payload());
    }

    static SandboxFault unexpected(AgentFrame frame) {
        return new SandboxFault("the sandbox sent an unexpected frame " + frame.type() + " " + frame.text());
    }
}
