package dev.assay.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.postgres.PostgresConnection;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where secrets must not turn up, wherever a careless client has put them. */
class SecretsIT {
    private static final String SUBMISSIONS = "/api/v1/submissions";

    private final List<String> answers = new ArrayList<>();

    @Test
    void no_token_and_no_password_is_in_logs_answers_or_metrics(@TempDir Path home) throws Exception {
        try (var service = new RunningService(home, Map.of("QUARKUS_LOG_LEVEL", "INFO"))) {
            String token = service.token("pipeline", "ann");
            String unknown = token.substring(0, token.length() - 4) + "0000";
            for (String secret : List.of(token, unknown)) {
                inHeaders(service, secret);
                inAddresses(service, secret);
                inBodies(service, token, secret);
            }
            service.judged(
                    token,
                    service.submit(
                            token,
                            "dsa/two-sum",
                            "python",
                            "solution.py",
                            "raise ValueError('%s')".formatted(unknown)));
            String password = PostgresConnection.read(home.resolve("postgres"))
                    .orElseThrow()
                    .password();
            String metrics = given().baseUri(service.base()).get("/q/metrics").asString();

            assertThat(answers).hasSizeGreaterThan(30);
            for (String secret : List.of(token, unknown, password, token.substring(6, 30))) {
                assertThat(Files.readString(service.logFile(), StandardCharsets.UTF_8))
                        .doesNotContain(secret);
                assertThat(metrics).doesNotContain(secret);
                assertThat(answers).noneMatch(answer -> answer.contains(secret));
            }
        }
    }

    private void inHeaders(RunningService service, String secret) {
        for (String value : List.of(
                "Bearer " + secret,
                "Bearer " + secret + " " + secret,
                "Bearer \"" + secret + "\"",
                "Basic " + secret,
                secret,
                "Digest token=" + secret)) {
            keep(given().baseUri(service.base()).header("Authorization", value).get(SUBMISSIONS));
        }
        keep(given().baseUri(service.base())
                .header("Authorization", "Bearer " + secret)
                .header("Idempotency-Key", secret + " ")
                .header("Prefer", secret)
                .contentType(secret + "/" + secret)
                .body(secret.getBytes(StandardCharsets.UTF_8))
                .post(SUBMISSIONS));
        keep(given().baseUri(service.base()).header("Cookie", "token=" + secret).get(SUBMISSIONS));
    }

    private void inAddresses(RunningService service, String secret) {
        for (String path : List.of(
                SUBMISSIONS + "?token=" + secret,
                SUBMISSIONS + "?access_token=" + secret,
                SUBMISSIONS + "/" + secret,
                SUBMISSIONS + "/" + secret + "/events",
                "/api/v1/exercises/" + secret,
                "/api/v1/" + secret,
                "/" + secret,
                "/q/health?token=" + secret)) {
            keep(given().baseUri(service.base()).get(path));
            keep(given().baseUri(service.base())
                    .header("Authorization", "Bearer " + secret)
                    .get(path));
        }
    }

    private void inBodies(RunningService service, String token, String secret) {
        for (String body : List.of(
                "{\"exercise\": \"" + secret + "\"}",
                "{\"token\": \"" + secret + "\"}",
                "{\"" + secret + "\": 1}",
                "{\"files\": {\"" + secret + "\": 1}}",
                "{\"exercise\": \"dsa/two-sum\", \"language\": \"" + secret + "\", \"files\": {\"x\": \"\"}}",
                "{\"exercise\": \"dsa/two-sum\", \"language\": \"python\", \"files\": {\"" + secret + "\": \"\"}}",
                secret)) {
            for (String path : List.of(SUBMISSIONS, "/api/v1/batches")) {
                keep(given().baseUri(service.base())
                        .header("Authorization", "Bearer " + token)
                        .contentType("application/json")
                        .body(body)
                        .post(path));
            }
        }
    }

    private void keep(Response answer) {
        answers.add(answer.headers() + "\n" + answer.asString());
    }
}
