package dev.assay.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A service of its own for a benchmark: this program again, with a fresh database and one small exercise. */
final class ServiceProcess implements AutoCloseable {
    static final String EXERCISE = "bench/hello";
    private static final List<String> PACKAGE = List.of(
            "exercise.yaml",
            "cases.yaml",
            "statement.md",
            "starter/cpp/solution.cpp",
            "submissions/accepted/hello.cpp");
    private static final int READY_TRIES = 600;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path home;
    private final int port;
    private final Process process;

    ServiceProcess(Surroundings surroundings) throws IOException, InterruptedException {
        home = Files.createTempDirectory("assay-bench");
        port = freePort();
        for (String file : PACKAGE) {
            Path target = home.resolve("exercises").resolve(EXERCISE).resolve(file);
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.write(target, resource(file));
        }
        process = start(surroundings, "up")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("service.log").toFile())
                .start();
        awaitReady(surroundings);
    }

    URI submissions() {
        return URI.create("http://127.0.0.1:%d/api/v1/submissions".formatted(port));
    }

    HttpClient http() {
        return http;
    }

    String source() throws IOException {
        return new String(resource("submissions/accepted/hello.cpp"), StandardCharsets.UTF_8);
    }

    /** A new token of an operator, whom no rate limit slows. */
    String token(Surroundings surroundings) throws IOException, InterruptedException {
        Process create = start(surroundings, "token", "create", "--role", "operator", "--name", "bench")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String token = new String(create.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (create.waitFor() != 0) {
            throw new IOException("no token could be made");
        }
        return token;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        new TemporaryFolder(home).close();
    }

    private ProcessBuilder start(Surroundings surroundings, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-jar",
                System.getProperty("java.class.path")));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().put("ASSAY_HOME", home.toString());
        builder.environment().put("ASSAY_EXERCISES", home.resolve("exercises").toString());
        builder.environment().put("ASSAY_IMAGES", surroundings.images().toString());
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        return builder;
    }

    private void awaitReady(Surroundings surroundings) throws IOException, InterruptedException {
        var ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/q/health/ready".formatted(port)))
                .build();
        for (int tries = 0; tries < READY_TRIES && process.isAlive(); tries++) {
            try {
                if (http.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // not listening yet
            }
            surroundings.pause(100);
        }
        String log = Files.readString(home.resolve("service.log"));
        close();
        throw new IOException("the service did not become ready:\n" + log);
    }

    private static byte[] resource(String file) throws IOException {
        try (InputStream in = ServiceProcess.class.getResourceAsStream("/bench/exercise/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
