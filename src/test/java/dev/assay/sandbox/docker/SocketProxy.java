package dev.assay.sandbox.docker;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands in front of Docker's socket, so that a test can take the engine away. */
public final class SocketProxy implements AutoCloseable {
    private final Path socket;
    private final Path target;
    private final Set<SocketChannel> open = ConcurrentHashMap.newKeySet();
    private ServerSocketChannel server;

    public SocketProxy(Path socket, Path target) throws IOException {
        this.socket = socket;
        this.target = target;
        this.server = listen();
    }

    public String host() {
        return "unix://" + socket;
    }

    /** Cuts every connection and listens no more. */
    public void cut() throws IOException {
        server.close();
        Files.deleteIfExists(socket);
        for (SocketChannel channel : open) {
            channel.close();
        }
        open.clear();
    }

    /** Listens again. */
    public void restore() throws IOException {
        server = listen();
    }

    @Override
    public void close() throws IOException {
        cut();
    }

    private ServerSocketChannel listen() throws IOException {
        ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        listening.bind(UnixDomainSocketAddress.of(socket));
        Thread.startVirtualThread(() -> accept(listening));
        return listening;
    }

    private void accept(ServerSocketChannel listening) {
        try {
            while (true) {
                SocketChannel client = listening.accept();
                SocketChannel engine = SocketChannel.open(UnixDomainSocketAddress.of(target));
                open.add(client);
                open.add(engine);
                Thread.startVirtualThread(() -> copy(client, engine));
                Thread.startVirtualThread(() -> copy(engine, client));
            }
        } catch (IOException e) {
            // closed: the engine is gone
        }
    }

    static void copy(SocketChannel from, SocketChannel to) {
        var buffer = ByteBuffer.allocate(64 * 1024);
        try (from;
                to) {
            while (from.read(buffer) >= 0) {
                buffer.flip();
                while (buffer.hasRemaining()) {
                    to.write(buffer);
                }
                buffer.clear();
            }
        } catch (IOException e) {
            // one side went, so goes the other
        }
    }
}
