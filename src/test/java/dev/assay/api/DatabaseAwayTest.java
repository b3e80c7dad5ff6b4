package dev.assay.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.assay.access.Role;
import dev.assay.postgres.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Timeout(180)
@WithTestResource(PostgresResource.class)
@WithTestResource(DemoExercises.class)
@SuppressWarnings("NullAway.Init")
class DatabaseAwayTest {
    @Inject
    People people;

    @Test
    void theClientIsToldToComeBackAndAllGoesOnWhenTheDatabaseDoes() {
        var learner = people.someone(Role.LEARNER);
        var unseen = people.someone(Role.LEARNER);
        String id = learner.submits();

        PostgresResource.stopWhile(() -> {
            unavailable(learner.asks().get("/api/v1/submissions/" + id).then());
            unavailable(learner.sends(People.SUM).post("/api/v1/submissions").then());
            unavailable(unseen.asks().get("/api/v1/exercises").then());
            learner.asks().get("/api/v1/exercises").then().statusCode(200);
            given().get("/q/health/live").then().statusCode(200);
            given().get("/q/health/ready")
                    .then()
                    .statusCode(503)
                    .body("checks.find { it.name == 'queue' }.status", equalTo("DOWN"));
        });

        learner.asks().get("/api/v1/submissions/" + id).then().statusCode(200);
        unseen.asks().get("/api/v1/exercises").then().statusCode(200);
        learner.submits();
    }

    private static void unavailable(ValidatableResponse answer) {
        answer.statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("type", equalTo("urn:assay:problem:unavailable"));
    }
}
