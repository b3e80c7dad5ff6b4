package dev.assay.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server process of a cluster, as {@code postmaster.pid} in its data folder tells. */
record Postmaster(Cluster cluster, ProcessHandle process) {
    private static final String PID_FILE = "postmaster.pid";
    private static final int STATUS_LINE = 7;
    private static final int FAST_SECONDS = 10;
    private static final int LOOK_MILLIS = 20;

    /** The server left by a process that was killed; a pid file without a server is removed. */
    static Optional<Postmaster> orphan(Cluster cluster) throws IOException {
        List<String> lines = pidFile(cluster);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var orphan = pid(lines.getFirst())
                .flatMap(ProcessHandle::of)
                .filter(process -> worksIn(process, cluster.data()))
                .map(process -> new Postmaster(cluster, process));
        if (orphan.isEmpty()) {
            Files.deleteIfExists(cluster.data().resolve(PID_FILE));
        }
        return orphan;
    }

    /** Starts the server and waits until it takes connections. */
    static Postmaster start(Cluster cluster, int port) throws IOException, InterruptedException {
        Path log = cluster.folder().resolve("postgres.log");
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        Process process = cluster.server(port)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        try {
            while (!isReady(cluster, process.pid())) {
                if (process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    throw Faults.of(cluster.folder(), Files.readString(log));
                }
            }
        } catch (IOException | InterruptedException e) {
            process.destroy();
            throw e;
        }
        return new Postmaster(cluster, process.toHandle());
    }

    /** Ends the server with its data written; when it does not end in time, at once, as after a power failure. */
    void stop() throws IOException, InterruptedException {
        for (String signal : List.of("INT", "QUIT")) {
            if (!process.isAlive()) {
                return;
            }
            signal(signal);
            if (ended()) {
                return;
            }
        }
        throw new PostgresFault("The embedded PostgreSQL (process %d) in %s does not end: end it, then try again."
                .formatted(process.pid(), cluster.folder()));
    }

    private void signal(String signal) throws IOException, InterruptedException {
        try {
            cluster.signal(process.pid(), signal);
        } catch (PostgresFault e) {
            if (process.isAlive()) {
                throw e;
            }
        }
    }

    private boolean ended() throws InterruptedException {
        try {
            process.onExit().get(FAST_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isReady(Cluster cluster, long pid) throws IOException {
        List<String> lines = pidFile(cluster);
        return lines.size() > STATUS_LINE
                && lines.getFirst().equals(Long.toString(pid))
                && lines.get(STATUS_LINE).strip().equals("ready");
    }

    private static List<String> pidFile(Cluster cluster) throws IOException {
        try {
            return Files.readAllLines(cluster.data().resolve(PID_FILE));
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private static Optional<Long> pid(String line) {
        try {
            return Optional.of(Long.parseLong(line.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean worksIn(ProcessHandle process, Path folder) {
        try {
            return Files.isSameFile(Path.of("/proc/%d/cwd".formatted(process.pid())), folder);
        } catch (IOException e) {
            return false;
        }
    }
}
