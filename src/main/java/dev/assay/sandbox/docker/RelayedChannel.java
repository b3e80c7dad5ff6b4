package dev.assay.sandbox.docker;

import dev.assay.sandbox.Sandbox.Input;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.agent.AgentChannel;
import dev.assay.sandbox.agent.AgentFrame;
import dev.assay.sandbox.agent.FrameDecoder;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A channel over docker-java's attached streams, wherever the engine is; its two threads cost some tenths of a millisecond a request. */
final class RelayedChannel implements AgentChannel {
    private static final int WAITING_FRAMES = 32;
    private static final char END = '\0';
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final byte[] NOTHING = new byte[0];

    private final RequestStream requests = new RequestStream();
    private final BlockingQueue<AgentFrame> inbox = new ArrayBlockingQueue<>(WAITING_FRAMES);
    private final FrameDecoder decoder = new FrameDecoder();
    private volatile @Nullable String ended;
    private volatile Closeable stream = () -> {};
    private final AtomicInteger request = new AtomicInteger();

    /** What the container reads as its standard input. */
    RequestStream requests() {
        return requests;
    }

    /** Takes bytes from the container's standard output; blocks while too much is waiting. */
    void received(byte[] bytes) {
        try {
            decoder.feed(bytes, this::deliver);
        } catch (SandboxFault fault) {
            end(String.valueOf(fault.getMessage()));
        }
    }

    private void deliver(AgentFrame frame) {
        try {
            while (ended == null && !inbox.offer(frame, 1, TimeUnit.SECONDS)) {
                // the reader is slow, or gone: then the channel ends
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end("interrupted");
        }
    }

    /** No more can come; a waiting reader is told why. */
    void end(String reason) {
        if (ended == null) {
            ended = reason;
        }
        requests.close();
        var end = new AgentFrame(END, 0, new byte[0]);
        if (!inbox.offer(end)) {
            inbox.clear();
            inbox.offer(end);
        }
    }

    @Override
    public boolean open() {
        return ended == null;
    }

    @Override
    public void send(char type, byte[] fields, Input content) {
        boolean whole = false;
        try {
            write(AgentFrame.header(type, request.incrementAndGet(), fields, content.size()), PATIENCE);
            content.pieces().accept(piece -> write(piece, PATIENCE));
            whole = true;
        } finally {
            if (!whole) {
                end("a request was not sent to its end");
            }
        }
    }

    @Override
    public void sendMore(char type, byte[] content, Duration patience) {
        write(AgentFrame.header(type, request.get(), NOTHING, content.length), patience);
        write(content, patience);
    }

    private void write(byte[] bytes, Duration patience) {
        if (bytes.length > 0 && !requests.write(bytes, patience)) {
            throw new SandboxFault("the sandbox is gone: it takes no more input");
        }
    }

    @Override
    public AgentFrame receive(Duration patience) {
        AgentFrame frame;
        try {
            frame = inbox.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SandboxFault("interrupted while waiting for a sandbox", e);
        }
        if (frame == null) {
            throw new SandboxFault("the sandbox has not answered within " + patience);
        }
        if (frame.type() == END) {
            inbox.offer(frame); // for whoever asks again
            throw new SandboxFault("the sandbox is gone: " + ended);
        }
        if (frame.request() != request.get()) {
            throw new SandboxFault(
                    "the sandbox answered request %d instead of %d".formatted(frame.request(), request.get()));
        }
        return frame;
    }

    /** What has to be closed for the container to notice. */
    void attached(Closeable stream) {
        this.stream = stream;
    }

    @Override
    public void close() {
        end("closed");
        try {
            stream.close();
        } catch (IOException e) {
            // the connection was broken already
        }
    }
}
