package dev.assay.sandbox.docker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/** Stands in front of Docker's socket and passes only the calls that docs/hardening.md names, each on a connection of its own. */
public final class SocketFilter implements AutoCloseable {
    private static final Path ENGINE = Path.of("/var/run/docker.sock");
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");
    private static final Pattern CHUNKED = Pattern.compile("(?i)\r\ntransfer-encoding: *chunked");
    private static final Pattern CONNECTION = Pattern.compile("(?i)\r\nconnection:[^\r]*");

    private final DocumentedCalls documented = new DocumentedCalls();
    private final Queue<String> passed = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private volatile byte[] created = {};
    private final ServerSocketChannel server;
    private final String host;

    private SocketFilter(ServerSocketChannel server, String host) {
        this.server = server;
        this.host = host;
        Thread.startVirtualThread(this::accept);
    }

    /** On a socket file. */
    public static SocketFilter at(Path socket) throws IOException {
        SocketAddress address = UnixDomainSocketAddress.of(socket);
        return new SocketFilter(
                ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(address), "unix://" + socket);
    }

    /** On a port of this machine. */
    public static SocketFilter overTcp() throws IOException {
        var server = ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        int port = ((InetSocketAddress) server.getLocalAddress()).getPort();
        return new SocketFilter(server, "tcp://127.0.0.1:" + port);
    }

    public String host() {
        return host;
    }

    /** Methods and paths that reached the engine. */
    public List<String> passed() {
        return List.copyOf(passed);
    }

    /** Methods and paths that did not. */
    public List<String> refused() {
        return List.copyOf(refused);
    }

    /** The body with which the last container was created. */
    byte[] created() {
        return created;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void accept() {
        try {
            while (true) {
                SocketChannel client = server.accept();
                Thread.startVirtualThread(() -> serve(client));
            }
        } catch (IOException e) {
            // the test is over
        }
    }

    private void serve(SocketChannel client) {
        try (client) {
            String head = head(client);
            byte[] body = body(head, client);
            String[] line = head.split(" ", 3);
            String path = line[1].split("\\?", 2)[0];
            if (documented.allow(line[0], path, body)) {
                passed.add(line[0] + " " + path);
                if (path.endsWith("/create")) {
                    created = body;
                }
                pass(client, head, body, path.endsWith("/attach"));
            } else {
                refused.add(line[0] + " " + path);
                String message = "{\"message\":\"%s %s is not allowed\"}".formatted(line[0], path);
                write(client, """
                        HTTP/1.1 403 Forbidden\r
                        Content-Type: application/json\r
                        Content-Length: %d\r
                        Connection: close\r
                        \r
                        %s""".formatted(message.length(), message).getBytes(ISO_8859_1));
            }
        } catch (IOException e) {
            // one side went, so goes the other
        }
    }

    private static void pass(SocketChannel client, String head, byte[] body, boolean attach) throws IOException {
        try (var engine = SocketChannel.open(UnixDomainSocketAddress.of(ENGINE))) {
            String sent = attach
                    ? head
                    : CONNECTION.matcher(head).replaceAll("").replaceFirst("\r\n", "\r\nConnection: close\r\n");
            sent = CHUNKED.matcher(sent).replaceFirst("\r\nContent-Length: " + body.length);
            write(engine, sent.getBytes(ISO_8859_1));
            write(engine, body);
            String answer = head(engine);
            write(client, answer.getBytes(ISO_8859_1));
            if (attach && answer.startsWith("HTTP/1.1 101 ")) {
                Thread.startVirtualThread(() -> SocketProxy.copy(client, engine));
            }
            SocketProxy.copy(engine, client);
        }
    }

    private static String head(SocketChannel from) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) bytes(from, 1)[0]);
        }
        return head.toString();
    }

    private static byte[] body(String head, SocketChannel from) throws IOException {
        if (CHUNKED.matcher(head).find()) {
            return chunks(from);
        }
        var length = LENGTH.matcher(head);
        return bytes(from, length.find() ? Integer.parseInt(length.group(1)) : 0);
    }

    private static byte[] chunks(SocketChannel from) throws IOException {
        var body = new ByteArrayOutputStream();
        while (true) {
            var size = new StringBuilder();
            while (size.indexOf("\r\n") < 0) {
                size.append((char) bytes(from, 1)[0]);
            }
            byte[] chunk = bytes(from, Integer.parseInt(size.toString().strip(), 16));
            bytes(from, 2);
            if (chunk.length == 0) {
                return body.toByteArray();
            }
            body.write(chunk);
        }
    }

    private static byte[] bytes(SocketChannel from, int count) throws IOException {
        var buffer = ByteBuffer.allocate(count);
        while (buffer.hasRemaining()) {
            if (from.read(buffer) < 0) {
                throw new EOFException();
            }
        }
        return buffer.array();
    }

    private static void write(SocketChannel to, byte[] bytes) throws IOException {
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            to.write(buffer);
        }
    }
}
