package dev.assay.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The built application as a process of its own, with its data in a folder of its own. */
final class RunningService implements AutoCloseable {
    private static final Path JAR =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path home;
    private final String mode;
    private final Map<String, String> settings;
    private final int port;
    private Process process;

    /** Everything in one process, with a database of its own. */
    RunningService(Path home, Map<String, String> settings) throws Exception {
        this("up", home, settings);
    }

    /** @param mode {@code up}, {@code serve} or {@code worker} */
    RunningService(String mode, Path home, Map<String, String> settings) throws Exception {
        this.mode = mode;
        this.home = Files.createDirectories(home);
        this.settings = settings;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        process = launch();
        awaitReady();
    }

    /** Ends the process as the out-of-memory killer would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void startAgain() throws Exception {
        process = launch();
        awaitReady();
    }

    long pid() {
        return process.pid();
    }

    String token(String role, String name) throws Exception {
        Process create = command("token", "create", "--role", role, "--name", name)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String token = new String(create.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(create.waitFor()).isZero();
        return token;
    }

    /** Submits and gives the id. */
    String submit(String token, String exercise, String language, String file, String source) {
        return given().baseUri(base())
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("exercise", exercise, "language", language, "files", Map.of(file, source)))
                .post("/api/v1/submissions")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    JsonPath submission(String token, String id) {
        return given().baseUri(base())
                .auth()
                .oauth2(token)
                .get("/api/v1/submissions/" + id)
                .jsonPath();
    }

    /** Waits until the submission is judged or failed, and gives it. */
    JsonPath judged(String token, String id) throws Exception {
        until(
                "submission " + id + " to be judged",
                () -> List.of("JUDGED", "FAILED").contains(submission(token, id).getString("status")));
        return submission(token, id);
    }

    String base() {
        return "http://127.0.0.1:" + port;
    }

    /** Waits for another process's doing, which sends no signal of its own. */
    void until(String what, BooleanSupplier condition) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        var nobody = new Semaphore(0);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("waiting for %s; the log ends:%n%s", what, log())
                    .isLessThan(deadline);
            assertThat(nobody.tryAcquire(50, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private Process launch() throws IOException {
        return command(mode)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()))
                .start();
    }

    private ProcessBuilder command(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment()
                .putAll(Map.of(
                        "ASSAY_HOME", home.toString(),
                        "QUARKUS_HTTP_PORT", String.valueOf(port),
                        "QUARKUS_HTTP_HOST", "127.0.0.1"));
        builder.environment().putAll(settings);
        return builder;
    }

    private void awaitReady() throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(base() + "/q/health/ready")).build();
        try (var http = HttpClient.newHttpClient()) {
            until("the service to be ready", () -> {
                try {
                    assertThat(process.isAlive())
                            .as("the service ended:%n%s", log())
                            .isTrue();
                    return http.send(request, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200;
                } catch (IOException e) {
                    return false;
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }

    /** Everything that the process has written. */
    Path logFile() {
        return home.resolve("service.log");
    }

    private String log() {
        try {
            List<String> lines = Files.readAllLines(logFile());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
