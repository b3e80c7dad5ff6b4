package dev.assay.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.assay.access.Role;
import dev.assay.postgres.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(DemoExercises.class)
@SuppressWarnings("NullAway.Init")
class OperationsTest {
    @Inject
    People people;

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/metrics", "/q/openapi", "/q/swagger-ui/"})
    void operationsNeedNoToken(String path) {
        given().get(path).then().statusCode(200);
        given().header("Authorization", "Bearer nonsense").get(path).then().statusCode(200);
    }

    @Test
    void readinessTellsTheQueueAndTheProcess() {
        given().get("/q/health/ready")
                .then()
                .body("checks.name", hasItem("queue"))
                .body("checks.find { it.name == 'queue' }.status", equalTo("UP"))
                .body(containsString(
                        "\"process\": %d\n".formatted(ProcessHandle.current().pid())));
    }

    @Test
    void readinessCountsTheExercises() {
        given().get("/q/health/ready")
                .then()
                .body("checks.find { it.name == 'exercises' }.status", equalTo("UP"))
                .body("checks.find { it.name == 'exercises' }.data.offered", equalTo(2))
                .body("checks.find { it.name == 'exercises' }.data.broken", equalTo(1));
    }

    @Test
    void requestsAreMeasured() {
        people.someone(Role.LEARNER).submits();

        given().get("/q/metrics")
                .then()
                .body(containsString("http_server_requests_seconds_count"))
                .body(containsString("uri=\"/api/v1/submissions\""));
    }

    @Test
    void strangersMakeNoNamesInTheMetrics() {
        given().get("/api/v1/a-name-of-mine").then().statusCode(401);
        given().get("/api/v1/submissions").then().statusCode(401);
        people.someone(Role.LEARNER).asks().get("/api/v1/a-name-of-mine").then().statusCode(404);

        given().get("/q/metrics").then().body(containsString("uri=\"REFUSED\"")).body(not(containsString("a-name-of")));
    }

    @Test
    void openApiDescribesCallsTokensAndProblems() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("components.securitySchemes.bearer.scheme", equalTo("bearer"))
                .body("security[0]", hasKey("bearer"))
                .body("paths.'/api/v1/submissions'.post.requestBody.content", hasKey("application/json"))
                .body("paths.'/api/v1/submissions'.post.requestBody.content", hasKey("application/zip"))
                .body("paths.'/api/v1/submissions'.post.requestBody.content", hasKey("multipart/form-data"))
                .body(
                        "paths.'/api/v1/submissions'.post.requestBody.content.'application/json'.example.exercise",
                        equalTo("dsa/two-sum"))
                .body("paths.'/api/v1/submissions'.post.responses", hasKey("202"))
                .body("paths.'/api/v1/submissions/{id}/events'", hasKey("get"))
                .body("paths.'/api/v1/batches/{id}'.get.responses.'200'.content", hasKey("text/csv"))
                .body("paths", hasKey("/q/health/ready"))
                .body("components.responses.Problem.content", hasKey("application/problem+json"));
    }
}
