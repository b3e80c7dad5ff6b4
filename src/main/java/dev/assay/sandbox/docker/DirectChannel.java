package dev.assay.sandbox.docker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.assay.sandbox.Sandbox.Input;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.agent.AgentChannel;
import dev.assay.sandbox.agent.AgentFrame;
import dev.assay.sandbox.agent.FrameDecoder;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A channel over the engine's local socket, attached as the engine's API describes (POST /containers/ID/attach, then a stream of pieces, each
 * with a type and a length in eight bytes). The thread that asks reads and writes itself: no other has to be woken.
 */
final class DirectChannel implements AgentChannel {
    private static final byte[] NOTHING = new byte[0];
    private static final int STANDARD_OUTPUT = 1;
    private static final int PIECE_HEADER = 8;
    private static final int BUFFER = 64 * 1024;
    private static final Duration ATTACH = Duration.ofSeconds(10);

    private final SocketChannel socket;
    private final Selector reading;
    private final Selector writing;
    private final ByteBuffer in = ByteBuffer.allocate(BUFFER).flip();
    private final Deque<AgentFrame> frames = new ArrayDeque<>();
    private final FrameDecoder decoder = new FrameDecoder();
    private final ByteBuffer pieceHeader = ByteBuffer.allocate(PIECE_HEADER);
    private final ReentrantLock inUse = new ReentrantLock();
    private final ReentrantLock sending = new ReentrantLock();
    private int pieceType;
    private int pieceLeft;
    private final AtomicInteger request = new AtomicInteger();
    private volatile boolean ended;

    private DirectChannel(SocketChannel socket, Selector reading, Selector writing) {
        this.socket = socket;
        this.reading = reading;
        this.writing = writing;
    }

    static DirectChannel attach(Path engine, String container) {
        try {
            var channel = new DirectChannel(
                    SocketChannel.open(StandardProtocolFamily.UNIX), Selector.open(), Selector.open());
            try {
                channel.connect(engine);
                channel.upgrade(container);
                return channel;
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw new SandboxFault(
                    "could not attach to a container: %s (is Docker's engine running? see ./assay doctor)"
                            .formatted(e.getMessage()),
                    e);
        }
    }

    @Override
    public boolean open() {
        if (!ended && inUse.tryLock()) {
            try {
                if (!in.hasRemaining()) {
                    read();
                }
            } catch (IOException e) {
                ended = true;
            } finally {
                inUse.unlock();
            }
        }
        return !ended;
    }

    @Override
    public void send(char type, byte[] fields, Input content) {
        sending.lock();
        boolean whole = false;
        try {
            writeOn(AgentFrame.header(type, request.incrementAndGet(), fields, content.size()), ATTACH);
            content.pieces().accept(piece -> writeOn(piece, ATTACH));
            whole = true;
        } finally {
            if (!whole) {
                ended = true;
            }
            sending.unlock();
        }
    }

    @Override
    public void sendMore(char type, byte[] content, Duration patience) {
        sending.lock();
        try {
            writeOn(AgentFrame.header(type, request.get(), NOTHING, content.length), patience);
            writeOn(content, patience);
        } finally {
            sending.unlock();
        }
    }

    @Override
    public AgentFrame receive(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        inUse.lock();
        try {
            while (frames.isEmpty()) {
                if (!in.hasRemaining() && !fill(deadline)) {
                    throw new SandboxFault("the sandbox has not answered within " + patience);
                }
                decode();
            }
        } catch (IOException | CancelledKeyException | ClosedSelectorException e) {
            throw gone(e);
        } finally {
            inUse.unlock();
        }
        AgentFrame frame = frames.remove();
        if (frame.request() != request.get()) {
            throw new SandboxFault(
                    "the sandbox answered request %d instead of %d".formatted(frame.request(), request.get()));
        }
        return frame;
    }

    @Override
    public void close() {
        ended = true;
        try (reading;
                writing) {
            socket.close();
        } catch (IOException e) {
            // the connection was broken already
        }
    }

    private SandboxFault gone(Exception cause) {
        ended = true;
        return new SandboxFault("the sandbox is gone: " + cause.getMessage(), cause);
    }

    private void writeOn(byte[] bytes, Duration patience) {
        try {
            write(bytes, patience);
        } catch (IOException | CancelledKeyException | ClosedSelectorException e) {
            throw gone(e);
        }
    }

    private void connect(Path engine) throws IOException {
        socket.connect(UnixDomainSocketAddress.of(engine));
        socket.configureBlocking(false);
        socket.register(reading, SelectionKey.OP_READ);
        socket.register(writing, SelectionKey.OP_WRITE);
    }

    private void upgrade(String container) throws IOException {
        write("""
                POST /containers/%s/attach?stream=1&stdin=1&stdout=1&stderr=1 HTTP/1.1\r
                Host: docker\r
                Connection: Upgrade\r
                Upgrade: tcp\r
                Content-Length: 0\r
                \r
                """.formatted(container).getBytes(ISO_8859_1), ATTACH);
        long deadline = System.nanoTime() + ATTACH.toNanos();
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            if (head.length() > BUFFER || (!in.hasRemaining() && !fill(deadline))) {
                throw new IOException("the engine did not answer");
            }
            head.append((char) in.get());
        }
        if (!head.toString().startsWith("HTTP/1.1 101 ") && !head.toString().startsWith("HTTP/1.1 200 ")) {
            throw new IOException(head.toString().lines().findFirst().orElse("no answer"));
        }
    }

    /** In pieces: given everything at once, each write costs time for all that is left and not for what it takes. */
    private void write(byte[] bytes, Duration patience) throws IOException {
        for (int written = 0; written < bytes.length; ) {
            int count = socket.write(ByteBuffer.wrap(bytes, written, Math.min(BUFFER, bytes.length - written)));
            if (count == 0 && !await(writing, System.nanoTime() + patience.toNanos())) {
                throw new IOException("it takes no more input");
            }
            written += count;
        }
    }

    /** Reads what there is, waiting for it until the deadline; false when nothing came. */
    private boolean fill(long deadline) throws IOException {
        return read() || (await(reading, deadline) && read());
    }

    private boolean read() throws IOException {
        in.clear();
        try {
            int count = socket.read(in);
            if (count < 0) {
                throw new IOException("its container ended");
            }
            return count > 0;
        } finally {
            in.flip();
        }
    }

    private boolean await(Selector selector, long deadline) throws IOException {
        long millis = Math.max(1, (deadline - System.nanoTime()) / 1_000_000);
        int ready = selector.select(millis);
        selector.selectedKeys().clear();
        if (!socket.isOpen()) {
            throw new IOException("closed");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new IOException("interrupted");
        }
        return ready > 0;
    }

    private void decode() {
        while (in.hasRemaining() && frames.isEmpty()) {
            if (pieceLeft == 0) {
                readPieceHeader();
            } else {
                byte[] bytes = new byte[Math.min(pieceLeft, in.remaining())];
                in.get(bytes);
                pieceLeft -= bytes.length;
                if (pieceType == STANDARD_OUTPUT) {
                    decoder.feed(bytes, frames::add);
                }
            }
        }
    }

    private void readPieceHeader() {
        while (pieceHeader.hasRemaining() && in.hasRemaining()) {
            pieceHeader.put(in.get());
        }
        if (!pieceHeader.hasRemaining()) {
            pieceType = pieceHeader.get(0);
            pieceLeft = pieceHeader.getInt(4);
            pieceHeader.clear();
            if (pieceLeft < 0) {
                throw new SandboxFault("the engine sent a malformed piece of output");
            }
        }
    }
}
