package dev.assay.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.assay.access.Role;
import dev.assay.postgres.EmbeddedPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Timeout(180)
@WithTestResource(DatabaseAwayTest.Postgres.class)
@WithTestResource(DemoExercises.class)
@SuppressWarnings("NullAway.Init")
class DatabaseAwayTest {
    /** A server of this test's own, which goes and comes back. */
    public static final class Postgres implements QuarkusTestResourceLifecycleManager {
        private static final Path FOLDER = Path.of("target", "test-postgres-away").toAbsolutePath();

        private static EmbeddedPostgres server;

        @Override
        public Map<String, String> start() {
            server = EmbeddedPostgres.start(FOLDER, 0);
            var connection = server.connection();
            return Map.of(
                    "quarkus.datasource.jdbc.url", connection.url(),
                    "quarkus.datasource.username", connection.user(),
                    "quarkus.datasource.password", connection.password());
        }

        @Override
        public void stop() {
            server.close();
        }

        static void leave() {
            server.close();
        }

        static void comeBack() {
            int port = Integer.parseInt(server.connection().url().replaceAll(".*:(\\d+)/.*", "$1"));
            server = EmbeddedPostgres.start(FOLDER, port);
        }
    }

    @Inject
    People people;

    @Test
    void theClientIsToldToComeBackAndAllGoesOnWhenTheDatabaseDoes() {
        var learner = people.someone(Role.LEARNER);
        var unseen = people.someone(Role.LEARNER);
        String id = learner.submits();

        Postgres.leave();
        unavailable(learner.asks().get("/api/v1/submissions/" + id).then());
        unavailable(learner.sends(People.SUM).post("/api/v1/submissions").then());
        unavailable(unseen.asks().get("/api/v1/exercises").then());
        learner.asks().get("/api/v1/exercises").then().statusCode(200);
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(503).body("checks.find { it.name == 'queue' }.status", equalTo("DOWN"));

        Postgres.comeBack();
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
