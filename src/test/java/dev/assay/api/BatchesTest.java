package dev.assay.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.assay.access.Role;
import dev.assay.postgres.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(DemoExercises.class)
@SuppressWarnings("NullAway.Init")
class BatchesTest {
    private static final String TWO = """
            {"exercise": "demo/sum", "submissions": [
              {"name": "ann", "language": "python", "files": {"solution.py": "print(3)"}},
              {"name": "=bob", "files": {"solution.rb": "puts 3"}}]}""";

    @Inject
    People people;

    @Inject
    Desk desk;

    private People.Person pipeline;

    @BeforeEach
    void pipeline() {
        pipeline = people.someone(Role.PIPELINE);
    }

    @Test
    void progressIsCountedUntilAllAreJudged() {
        String path = location(pipeline.sends(TWO)
                .post("/api/v1/batches")
                .then()
                .statusCode(202)
                .body("progress.size", equalTo(2)));
        pipeline.asks()
                .get(path)
                .then()
                .statusCode(200)
                .body("finished", equalTo(false))
                .body("progress.queued", equalTo(2))
                .body("submissions.name", equalTo(List.of("ann", "=bob")))
                .body("submissions.language", equalTo(List.of("python", "ruby")))
                .body("submissions[0].judgement", nullValue());

        desk.judgeAll();

        pipeline.asks()
                .get(path)
                .then()
                .body("finished", equalTo(true))
                .body("progress.judged", equalTo(2))
                .body("submissions[0].judgement.verdict", equalTo("WRONG_ANSWER"));
    }

    @Test
    void theResultComesInTheFormatThatIsAccepted() {
        String path = location(pipeline.sends(TWO).post("/api/v1/batches").then());
        pipeline.asks()
                .accept("text/csv")
                .get(path)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:assay:problem:batch-unfinished"));
        desk.judgeAll();

        pipeline.asks()
                .accept("text/csv")
                .get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(containsString("ann,"))
                .body(containsString("'=bob,"));
        pipeline.asks()
                .accept("application/xml")
                .get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/xml"))
                .body("testsuites.testsuite.size()", equalTo(2));
        pipeline.asks().accept("*/*").get(path).then().contentType(startsWith("application/json"));
        pipeline.asks().accept("image/png").get(path).then().statusCode(406);
    }

    @Test
    void everyTopLevelEntryOfAnArchiveIsASubmission() throws IOException {
        byte[] zip = SubmitTest.zip(
                "ann/solution.rb", "puts 3", "ann/parts.rb", "#", "bob.py", "print(3)", "__MACOSX/._bob.py", "\0");
        String path = location(pipeline.asks()
                .contentType("application/zip")
                .queryParam("exercise", "demo/sum")
                .body(zip)
                .post("/api/v1/batches")
                .then()
                .statusCode(202));

        List<String> ids = pipeline.asks()
                .get(path)
                .then()
                .body("submissions.name", equalTo(List.of("ann", "bob.py")))
                .body("submissions.language", equalTo(List.of("ruby", "python")))
                .extract()
                .path("submissions.id");
        pipeline.asks()
                .get("/api/v1/submissions/" + ids.get(1))
                .then()
                .body("files.'solution.py'", equalTo("print(3)"));
    }

    @Test
    void aBatchWithAFlawIsRefusedAsAWholeAndEveryFlawIsTold() {
        pipeline.sends("""
                        {"exercise": "demo/sum", "submissions": [
                          {"name": "ann", "language": "python", "files": {"solution.py": "1"}},
                          {"name": "Ann", "language": "python", "files": {"other.py": "1"}},
                          {"language": "python", "files": {}},
                          null]}""")
                .post("/api/v1/batches")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:assay:problem:invalid-files"))
                .body(
                        "errors.pointer",
                        equalTo(List.of(
                                "/submissions/1/name",
                                "/submissions/1/files/other.py",
                                "/submissions/2/name",
                                "/submissions/2/files",
                                "/submissions/3/name",
                                "/submissions/3/language")));
        pipeline.asks().get("/api/v1/submissions").then().body("items.size()", equalTo(0));
    }

    @Test
    void aBatchHasSubmissions() {
        pipeline.sends("{\"exercise\": \"demo/sum\", \"submissions\": []}")
                .post("/api/v1/batches")
                .then()
                .statusCode(400);
        pipeline.sends("{\"exercise\": \"demo/sum\"}")
                .post("/api/v1/batches")
                .then()
                .statusCode(400);
    }

    @Test
    void aPipelineFindsOnlyItsOwnBatches() {
        String path = location(pipeline.sends(TWO).post("/api/v1/batches").then());

        people.someone(Role.PIPELINE)
                .asks()
                .get(path)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:assay:problem:unknown-batch"));
        people.someone(Role.INSTRUCTOR).asks().get(path).then().statusCode(200);
        people.someone(Role.LEARNER).asks().get(path).then().statusCode(403);
        pipeline.asks().get("/api/v1/batches/nonsense").then().statusCode(404);
    }

    private static String location(ValidatableResponse answer) {
        return answer.extract().header("Location").replaceFirst("^https?://[^/]+", "");
    }
}
