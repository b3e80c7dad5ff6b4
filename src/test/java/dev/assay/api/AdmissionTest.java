package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.assay.access.Role;
import dev.assay.postgres.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(AdmissionTest.SmallQueue.class)
@WithTestResource(PostgresResource.class)
@WithTestResource(DemoExercises.class)
@SuppressWarnings("NullAway.Init")
class AdmissionTest {
    /** Limits that a test reaches quickly. */
    public static final class SmallQueue implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "assay.admission.learner", "2",
                    "assay.admission.other", "10",
                    "assay.admission.queue", "5",
                    "assay.admission.retry-after", "7s");
        }
    }

    @Inject
    People people;

    @Inject
    Desk desk;

    @BeforeEach
    void anEmptyQueue() {
        desk.judgeAll();
    }

    @Test
    void aLearnerMayHaveSomeWaiting() {
        var learner = people.someone(Role.LEARNER);
        learner.submits();
        learner.submits();

        submit(learner)
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", "7")
                .body("type", equalTo("urn:assay:problem:too-many-submissions"))
                .body("detail", containsString("At most 2 of your submissions"));
        submit(people.someone(Role.LEARNER)).statusCode(202);

        desk.judgeAll();
        submit(learner).statusCode(202);
    }

    @Test
    void whoComesWithManyAtOnceHasNoMoreWaiting() throws Exception {
        var learner = people.someone(Role.LEARNER);
        Callable<Integer> one = () -> submit(learner).extract().statusCode();
        var codes = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(12)) {
            for (Future<Integer> code : threads.invokeAll(Collections.nCopies(24, one))) {
                codes.add(code.get());
            }
        }

        assertThat(codes).containsOnly(202, 429);
        assertThat(Collections.frequency(codes, 202)).isEqualTo(2);
    }

    @Test
    void whatWasReceivedBeforeIsToldToWhoMayHaveNoMoreWaiting() {
        var learner = people.someone(Role.LEARNER);
        String id = keyed(learner, "a").statusCode(202).extract().path("id");
        learner.submits();

        keyed(learner, "a").statusCode(202).body("id", equalTo(id));
        keyed(learner, "b").statusCode(429);
    }

    @Test
    void theQueueHoldsSome() {
        for (int i = 0; i < 5; i++) {
            people.someone(Role.LEARNER).submits();
        }

        submit(people.someone(Role.LEARNER))
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "7")
                .body("type", equalTo("urn:assay:problem:queue-full"));
    }

    @Test
    void aBatchIsAdmittedAsAWhole() {
        var pipeline = people.someone(Role.PIPELINE);

        pipeline.sends(batch(6)).post("/api/v1/batches").then().statusCode(503);
        pipeline.sends(batch(11)).post("/api/v1/batches").then().statusCode(429);
        pipeline.sends(batch(5)).post("/api/v1/batches").then().statusCode(202);
    }

    private static ValidatableResponse keyed(People.Person person, String key) {
        return person.sends(People.SUM)
                .header("Idempotency-Key", key)
                .post("/api/v1/submissions")
                .then();
    }

    private static ValidatableResponse submit(People.Person person) {
        return person.sends(People.SUM).post("/api/v1/submissions").then();
    }

    private static String batch(int size) {
        var items = new StringBuilder();
        for (int i = 0; i < size; i++) {
            items.append(i == 0 ? "" : ",").append("""
                    {"name": "n%d", "language": "python", "files": {"solution.py": "1"}}""".formatted(i));
        }
        return "{\"exercise\": \"demo/sum\", \"submissions\": [" + items + "]}";
    }
}
