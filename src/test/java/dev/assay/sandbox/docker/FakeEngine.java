package dev.assay.sandbox.docker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers every request to Docker's socket, whatever it is, with what a test has written. */
final class FakeEngine implements AutoCloseable {
    private static final Pattern BODY = Pattern.compile("(?im)^content-length: (\\d+)");
    /** What comes before an attached container's pieces of output. */
    static final String ATTACHED = "HTTP/1.1 101 UPGRADED\r\n\r\n";

    /** Writes the answer to a request. */
    interface Answer {
        void write(String request, SocketChannel to) throws IOException;
    }

    private final Path socket;
    private final ServerSocketChannel server;

    FakeEngine(Path socket, Answer answer) throws IOException {
        this.socket = socket;
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket));
        Thread.startVirtualThread(() -> accept(answer));
    }

    Path socket() {
        return socket;
    }

    String host() {
        return "unix://" + socket;
    }

    static ByteBuffer text(String text) {
        return ByteBuffer.wrap(text.getBytes(ISO_8859_1));
    }

    /** Bytes of one of a container's streams as the engine sends them. */
    static ByteBuffer piece(int stream, byte[] bytes) {
        return ByteBuffer.allocate(8 + bytes.length)
                .put((byte) stream)
                .putInt(4, bytes.length)
                .put(8, bytes)
                .clear();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void accept(Answer answer) {
        try {
            while (true) {
                SocketChannel client = server.accept();
                Thread.startVirtualThread(() -> serve(client, answer));
            }
        } catch (IOException e) {
            // the test is over
        }
    }

    /** What is no HTTP request are frames, and comes as it comes. */
    private static boolean whole(String request) {
        if (!request.matches("(?s)(GET|POST|DELETE) .*")) {
            return true;
        }
        int end = request.indexOf("\r\n\r\n");
        Matcher length = BODY.matcher(request);
        return end >= 0
                && (length.find()
                        ? request.length() >= end + 4 + Integer.parseInt(length.group(1))
                        : !request.contains("chunked") || request.endsWith("\r\n0\r\n\r\n"));
    }

    private static void serve(SocketChannel client, Answer answer) {
        var buffer = ByteBuffer.allocate(64 * 1024);
        try (client) {
            var request = new StringBuilder();
            while (client.read(buffer.clear()) >= 0) {
                request.append(ISO_8859_1.decode(buffer.flip()));
                if (whole(request.toString())) {
                    answer.write(request.toString(), client);
                    request.setLength(0);
                }
            }
        } catch (IOException e) {
            // the other side went
        }
    }
}
