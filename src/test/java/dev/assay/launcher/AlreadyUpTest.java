package dev.assay.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./assay up} while the service runs already: a process by the name of its jar, and a server that answers for it. */
final class AlreadyUpTest {
    private static final String TOKEN = "assay_0123456789abcdefghijklmnopqrstuv";

    @TempDir
    Path folder;

    private Launcher launcher;
    private Process service;
    private HttpServer answers;

    @BeforeEach
    void aServiceThatRuns() throws IOException {
        launcher = new Launcher(folder);
        service = new ProcessBuilder("bash", "-c", "exec -a quarkus-run.jar cat").start();
        answers = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answers.createContext(
                "/q/health/ready", exchange -> answer(exchange, 200, "{\"process\": %d}".formatted(service.pid())));
        answers.createContext("/api/v1/submissions", exchange -> {
            boolean known =
                    ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
            answer(
                    exchange,
                    known ? 200 : 401,
                    "{\"judgement\":{\"verdict\":\"ACCEPTED\",\"score\":100,\"maxScore\":100}}");
        });
        answers.start();
        Files.writeString(
                folder.resolve("home/service.pid"),
                "%d http://localhost:%d\n"
                        .formatted(service.pid(), answers.getAddress().getPort()));
    }

    @AfterEach
    void stop() {
        answers.stop(0);
        service.destroy();
    }

    @Test
    void whatTheServiceNoLongerKnowsIsReplacedByANewToken() throws Exception {
        launcher.java("echo " + TOKEN);
        Files.writeString(folder.resolve("home/token"), "assay_of-another-database-than-this-one\n");
        Launcher.Answer answer = launcher.assay("up", "--detach");
        assertThat(answer.errors()).startsWith("already up: http://localhost:").contains("judged ACCEPTED");
        assertThat(answer.output()).contains("Token of a learner: " + TOKEN);
        assertThat(folder.resolve("home/token")).hasContent(TOKEN);
        assertThat(answer.exit()).isZero();
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status, text.getBytes(UTF_8).length);
            exchange.getResponseBody().write(text.getBytes(UTF_8));
        }
    }
}
