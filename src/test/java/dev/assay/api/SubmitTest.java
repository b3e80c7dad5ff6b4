package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.assay.access.Role;
import dev.assay.postgres.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(DemoExercises.class)
@SuppressWarnings("NullAway.Init")
class SubmitTest {
    @Inject
    People people;

    @Inject
    Desk desk;

    private People.Person learner;

    @BeforeEach
    void learner() {
        learner = people.someone(Role.LEARNER);
    }

    @Test
    void aSubmissionIsQueued() {
        var answer = learner.sends(People.SUM).post("/api/v1/submissions").then();

        answer.statusCode(202)
                .body("id", notNullValue())
                .body("status", equalTo("QUEUED"))
                .body("position", greaterThan(0));
        answer.header(
                "Location", endsWith("/api/v1/submissions/" + answer.extract().path("id")));
        learner.asks()
                .get("/api/v1/submissions/" + answer.extract().path("id"))
                .then()
                .statusCode(200)
                .body("exercise", equalTo("demo/sum"))
                .body("language", equalTo("python"))
                .body("owner", equalTo(learner.name()))
                .body("files.'solution.py'", equalTo("print(3)\n"))
                .body("judgement", nullValue());
    }

    @Test
    void aJudgementIsShown() {
        String id = learner.submits();
        desk.judgeAll();

        learner.asks()
                .get("/api/v1/submissions/" + id)
                .then()
                .body("status", equalTo("JUDGED"))
                .body("digest", equalTo("sha256:1234"))
                .body("judgement.verdict", equalTo("WRONG_ANSWER"))
                .body("judgement.groups[0].tests[0].visibility", equalTo("hidden"))
                .body("judgement.groups[0].tests[0].input", nullValue());
    }

    @Test
    void aFormIsASubmission() {
        String id = learner.asks()
                .multiPart("exercise", "demo/sum")
                .multiPart("language", "ruby")
                .multiPart("file", "solution.rb", "puts 3".getBytes(StandardCharsets.UTF_8))
                .multiPart("file", "parts.rb", "# é".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/submissions")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        learner.asks().get("/api/v1/submissions/" + id).then().body("files.'parts.rb'", equalTo("# é"));
    }

    @Test
    void anArchiveIsASubmissionAndItsEndingsTellTheLanguage() throws IOException {
        String id = learner.asks()
                .contentType("application/zip")
                .queryParam("exercise", "demo/sum")
                .body(zip("solution.rb", "puts 4"))
                .post("/api/v1/submissions")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        learner.asks()
                .get("/api/v1/submissions/" + id)
                .then()
                .body("language", equalTo("ruby"))
                .body("files.'solution.rb'", equalTo("puts 4"));
    }

    @Test
    void theSameKeyAndContentIsTheSameSubmission() {
        String first = withKey(People.SUM, "k1").statusCode(202).extract().path("id");
        String second = withKey(People.SUM, "k1").statusCode(202).extract().path("id");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void theSameKeyWithOtherContentIsAConflict() {
        withKey(People.SUM, "k1").statusCode(202);

        withKey(People.SUM.replace("3", "4"), "k1")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:assay:problem:idempotency-conflict"));
    }

    @Test
    void aKeyIsVisibleText() {
        withKey(People.SUM, "a b").statusCode(400).body("type", equalTo("urn:assay:problem:invalid-request"));
        withKey(People.SUM, "k".repeat(201)).statusCode(400);
    }

    @Test
    void whoWaitsGetsTheJudgement() throws Exception {
        var answer = CompletableFuture.supplyAsync(() -> waiting("wait=30"));
        while (!answer.isDone()) {
            desk.judgeAll();
        }

        answer.get()
                .statusCode(200)
                .body("status", equalTo("JUDGED"))
                .body("judgement.verdict", equalTo("WRONG_ANSWER"));
    }

    @Test
    void whoDoesNotWaitLongEnoughGetsAReceipt() {
        waiting("respond-async, wait=1").statusCode(202).body("status", equalTo("QUEUED"));
    }

    @Test
    void aPreferenceThatIsNotUnderstoodIsIgnored() {
        waiting("wait=soon").statusCode(202);
    }

    @Test
    void whyTheServiceGaveUpIsForOperators() {
        String id = learner.submits();
        desk.giveUpAll();

        learner.asks()
                .get("/api/v1/submissions/" + id)
                .then()
                .body("status", equalTo("FAILED"))
                .body(
                        "failure",
                        equalTo(
                                "The service could not judge this submission. That is not your fault; hand it in again later."));
        people.someone(Role.OPERATOR)
                .asks()
                .get("/api/v1/submissions/" + id)
                .then()
                .body("failure", equalTo("the-cause-for-operators"));
    }

    private ValidatableResponse withKey(String json, String key) {
        return learner.sends(json)
                .header("Idempotency-Key", key)
                .post("/api/v1/submissions")
                .then();
    }

    private ValidatableResponse waiting(String prefer) {
        return learner.sends(People.SUM)
                .header("Prefer", prefer)
                .post("/api/v1/submissions")
                .then();
    }

    static byte[] zip(String... namesAndContents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
