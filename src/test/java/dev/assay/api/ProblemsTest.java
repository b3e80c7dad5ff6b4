package dev.assay.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.assay.access.Role;
import dev.assay.postgres.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(DemoExercises.class)
@SuppressWarnings("NullAway.Init")
class ProblemsTest {
    @Inject
    People people;

    private People.Person learner;

    @BeforeEach
    void learner() {
        learner = people.someone(Role.LEARNER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/submissions",
                "/api/v1/exercises/demo/sum",
                "/api/v1/nothing-here",
                "/api/",
                "/api",
                "//api/v1/submissions",
                "/x/../api/v1/submissions",
                "/%61pi/v1/submissions",
                "/api;x=1/v1/submissions",
                "/api;x=1/v1/exercises",
                "/api;x=1/v1/batches/x",
                "/api;x=1/v1/submissions/x/events",
                "/api/v1/submissions/x/events"
            })
    void withoutATokenNothingIsTold(String path) throws IOException {
        String answer = raw("""
                GET %s HTTP/1.1\r
                Host: localhost\r
                Connection: close\r
                \r
                """.formatted(path));

        assertThat(answer)
                .startsWith("HTTP/1.1 401 ")
                .containsIgnoringCase("WWW-Authenticate: Bearer")
                .contains("application/problem+json", "urn:assay:problem:unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "assay_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                ""
            })
    void aTokenThatNobodyHoldsIsRefused(String token) {
        isProblem(
                        given().header("Authorization", "Bearer " + token)
                                .get("/api/v1/exercises")
                                .then(),
                        401,
                        "unauthenticated")
                .header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                .body("detail", startsWith("The token is unknown or revoked."));
    }

    @Test
    void anotherSchemeIsNoToken() {
        isProblem(
                given().header("Authorization", "Basic YTpi")
                        .get("/api/v1/exercises")
                        .then(),
                401,
                "unauthenticated");
    }

    @Test
    void aRevokedTokenIsRefused() {
        people.tokens().revoke(learner.name());

        isProblem(learner.asks().get("/api/v1/exercises").then(), 401, "unauthenticated");
    }

    @Test
    void whatARoleMayNotDoIsForbidden() {
        isProblem(learner.sends("{}").post("/api/v1/batches").then(), 403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing-here", "/api/", "/api/v2/submissions", "/api/v1/submissions/a/b/c"})
    void anUnknownPathIsToldToWhoHasAToken(String path) {
        isProblem(learner.asks().get(path).then(), 404, "unknown-path");
    }

    @Test
    void anUnknownSubmissionIsNotThere() {
        isProblem(learner.asks().get("/api/v1/submissions/nonsense").then(), 404, "unknown-submission");
        isProblem(
                learner.asks()
                        .get("/api/v1/submissions/00000000-0000-0000-0000-000000000000")
                        .then(),
                404,
                "unknown-submission");
        isProblem(
                learner.asks()
                        .get("/api/v1/submissions/00000000-0000-0000-0000-000000000000/events")
                        .then(),
                404,
                "unknown-submission");
        isProblem(learner.asks().get("/api/v1/exercises/no/such").then(), 404, "unknown-exercise");
    }

    @Test
    void anUnknownMethodIsNamed() {
        isProblem(learner.asks().delete("/api/v1/submissions").then(), 405, "method-not-allowed");
    }

    @Test
    void anUnknownMediaTypeIsNamed() {
        isProblem(
                learner.asks()
                        .contentType("text/plain")
                        .body("hello")
                        .post("/api/v1/submissions")
                        .then(),
                415,
                "unsupported-media-type");
        isProblem(learner.asks().accept("image/png").get("/api/v1/submissions").then(), 406, "not-acceptable");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        String large = People.SUM.replace("print(3)", "#".repeat(5_000_000));

        isProblem(learner.sends(large).post("/api/v1/submissions").then(), 413, "too-large")
                .body("detail", equalTo("The request body may have at most 2 MiB."));
    }

    @Test
    void aBodyThatIsFarTooLargeIsRefusedBeforeItIsSent() throws IOException {
        String answer = raw("""
                POST /api/v1/submissions HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Content-Length: 34000000\r
                \r
                """.formatted(learner.token()));

        assertThat(answer)
                .startsWith("HTTP/1.1 413 ")
                .contains("application/problem+json", "urn:assay:problem:too-large");
    }

    @Test
    void whatIsNoMediaTypeIsNotUnderstood() throws IOException {
        String answer = raw("""
                POST /api/v1/submissions HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: ///\r
                Content-Length: 2\r
                Connection: close\r
                \r
                {}""".formatted(learner.token()));

        assertThat(answer).startsWith("HTTP/1.1 415 ").contains("urn:assay:problem:unsupported-media-type");
    }

    @Test
    void aFormThatBreaksOffIsRefused() {
        isProblem(
                learner.asks()
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .body("--x\r\nContent-Disposition: form-data; name=\"exercise\"\r\n\r\nfoo"
                                .getBytes(StandardCharsets.US_ASCII))
                        .post("/api/v1/submissions")
                        .then(),
                400,
                "invalid-request");
    }

    @Test
    void listsAreNotNarrowedToNul() {
        isProblem(
                learner.asks().get("/api/v1/submissions?exercise={name}", "a\0").then(), 400, "invalid-request");
        isProblem(
                people.someone(Role.INSTRUCTOR)
                        .asks()
                        .get("/api/v1/submissions?owner={name}", "\0")
                        .then(),
                400,
                "invalid-request");
    }

    private static String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void pagesHaveASizeAndACursor() {
        isProblem(learner.asks().get("/api/v1/submissions?limit=0").then(), 400, "invalid-request");
        isProblem(learner.asks().get("/api/v1/submissions?limit=201").then(), 400, "invalid-request");
        isProblem(learner.asks().get("/api/v1/submissions?limit=many").then(), 400, "invalid-request");
        isProblem(learner.asks().get("/api/v1/submissions?cursor=nonsense").then(), 400, "invalid-request");
    }

    @Test
    void everyAnswerOfTheApiIsPrivate() {
        learner.asks()
                .get("/api/v1/exercises")
                .then()
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff");
    }

    private static ValidatableResponse isProblem(ValidatableResponse answer, int status, String type) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .body("type", equalTo("urn:assay:problem:" + type))
                .body("status", equalTo(status))
                .body("detail", not(containsString("dev.assay")))
                .body("detail", not(containsString("java.")));
    }
}
