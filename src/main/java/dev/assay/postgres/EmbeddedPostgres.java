package dev.assay.postgres;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL server that lives as long as this process, with its data kept in a folder: one process per folder. It listens on 127.0.0.1,
 * asks for a password, and writes to disk before it confirms.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Path SHARED = Path.of("/var/cache/assay");
    private static final int PASSWORD_BYTES = 24;
    private static final int APPLICATION_SECONDS = 60;

    private final Postmaster postmaster;
    private final PostgresConnection connection;
    private final FileChannel lock;

    private EmbeddedPostgres(Postmaster postmaster, PostgresConnection connection, FileChannel lock) {
        this.postmaster = postmaster;
        this.connection = connection;
        this.lock = lock;
    }

    /**
     * Starts the server whose data is in this folder, which is made when missing; ends one that a killed process left there.
     *
     * @param port 0 for any free one
     * @throws PostgresFault when it cannot be started
     */
    public static EmbeddedPostgres start(Path folder, int port) {
        try {
            Path home = Files.createDirectories(folder).toRealPath();
            FileChannel lock = lock(home);
            try {
                return start(home, port, lock);
            } catch (IOException | InterruptedException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw Faults.of(folder, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresFault("The start of PostgreSQL was interrupted.", e);
        }
    }

    private static EmbeddedPostgres start(Path home, int port, FileChannel lock)
            throws IOException, InterruptedException {
        Account account = Account.current();
        Binaries binaries = Binaries.unpack(account.reaches(home) ? home : Files.createDirectories(SHARED));
        Cluster cluster = new Cluster(home, account, binaries);
        cluster.createWhenMissing();
        var orphan = Postmaster.orphan(cluster);
        if (orphan.isPresent()) {
            orphan.get().stop();
        }
        var known = PostgresConnection.read(home);
        String password = known.isPresent() ? known.get().password() : newPassword(cluster);
        int chosen = free(port);
        var connection = new PostgresConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(chosen, Cluster.DATABASE), Cluster.USER, password);
        connection.write(home);
        return new EmbeddedPostgres(Postmaster.start(cluster, chosen), connection, lock);
    }

    public PostgresConnection connection() {
        return connection;
    }

    /** Whether the server's process lives. */
    public boolean isAlive() {
        return postmaster.process().isAlive();
    }

    /** Ends the server when the process ends, but after the application has ended, for which it waits a minute at most. */
    public void closeAtExit(CountDownLatch applicationEnded) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            try {
                                applicationEnded.await(APPLICATION_SECONDS, TimeUnit.SECONDS);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            close();
                        },
                        "postgres-end"));
    }

    /** Ends the server with its data written; idempotent. */
    @Override
    public void close() {
        try (lock) {
            postmaster.stop();
        } catch (IOException e) {
            throw new PostgresFault("PostgreSQL could not be ended: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Held until this process ends, however it ends, so that a server found without it is an orphan. */
    private static FileChannel lock(Path home) throws IOException {
        var channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // held by this very process: the same answer
        }
        channel.close();
        throw new PostgresFault(
                "Another Assay is running with the database in %s: stop it, or choose another folder.".formatted(home));
    }

    private static String newPassword(Cluster cluster) throws IOException, InterruptedException {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        cluster.setPassword(password);
        return password;
    }

    private static int free(int port) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return socket.getLocalPort();
        } catch (BindException e) {
            throw new PostgresFault(
                    "Port %d of 127.0.0.1, meant for the embedded PostgreSQL, is taken: stop the program that has it, or choose another."
                            .formatted(port),
                    e);
        }
    }
}
