package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.assay.access.Role;
import dev.assay.postgres.PostgresResource;
import dev.assay.submission.Progress;
import dev.assay.submission.ProgressEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Timeout(60)
@WithTestResource(PostgresResource.class)
@WithTestResource(DemoExercises.class)
@SuppressWarnings("NullAway.Init")
class EventsTest {
    @Inject
    People people;

    @Inject
    Desk desk;

    @Inject
    Progress progress;

    @Inject
    ObjectMapper json;

    private People.Person learner;
    private String id;

    @BeforeEach
    void submission() {
        learner = people.someone(Role.LEARNER);
        desk.judgeAll();
        id = learner.submits();
    }

    @Test
    void theStreamTellsEveryStepAndEndsWhenJudged() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var events = open(client);
            assertThat(next(events)).isEqualTo("queued {\"position\":1}");

            var leases = desk.take();
            awaitEvent(events, "running {}");
            publish(ProgressEvent.Event.COMPILED, "ok");
            awaitEvent(events, "compiled {\"is\":\"ok\"}");
            publish(ProgressEvent.Event.TEST, "large");
            awaitEvent(events, "test {\"is\":\"large\"}");
            leases.forEach(desk::judge);

            String last = next(events);
            assertThat(last).startsWith("judged {");
            assertThat(json.readTree(last.substring(7)).at("/judgement/verdict").asText())
                    .isEqualTo("WRONG_ANSWER");
            assertThat(events.hasNext()).isFalse();
        }
    }

    @Test
    void whoComesLateIsToldTheEnd() throws Exception {
        desk.judgeAll();
        try (var client = HttpClient.newHttpClient()) {
            var events = open(client);

            assertThat(next(events)).startsWith("judged {").contains("\"status\":\"JUDGED\"");
            assertThat(events.hasNext()).isFalse();
        }
    }

    @Test
    void theStreamEndsWhenTheServiceGaveUp() throws Exception {
        desk.giveUpAll();
        try (var client = HttpClient.newHttpClient()) {
            var events = open(client);

            assertThat(next(events)).startsWith("failed {").doesNotContain("the-cause-for-operators");
            assertThat(events.hasNext()).isFalse();
        }
    }

    @Test
    void manyMayWatchOneSubmission() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            List<Iterator<String>> watchers = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                watchers.add(open(client));
            }
            for (var watcher : watchers) {
                assertThat(next(watcher)).startsWith("queued ");
            }
            desk.judgeAll();
            for (var watcher : watchers) {
                String last = "";
                while (watcher.hasNext()) {
                    last = next(watcher);
                }
                assertThat(last).startsWith("judged {");
            }
        }
    }

    @Test
    void anotherLearnersEventsAreNotThere() {
        people.someone(Role.LEARNER)
                .asks()
                .get("/api/v1/submissions/" + id + "/events")
                .then()
                .statusCode(404);
        people.someone(Role.PIPELINE)
                .asks()
                .get("/api/v1/submissions/" + id + "/events")
                .then()
                .statusCode(404);
    }

    private void publish(ProgressEvent.Event event, String what) {
        progress.publish(new ProgressEvent(
                UUID.fromString(id),
                event,
                JsonNodeFactory.instance.objectNode().put("is", what)));
    }

    private Iterator<String> open(HttpClient client) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/submissions/" + id + "/events"))
                .header("Authorization", "Bearer " + learner.token())
                .header("Accept", "text/event-stream")
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        return answer.body()
                .filter(line -> line.startsWith("event:") || line.startsWith("data:"))
                .iterator();
    }

    private static String next(Iterator<String> lines) {
        return lines.next().substring("event:".length()).strip() + " "
                + lines.next().substring("data:".length()).strip();
    }

    /** Skips what tells the place in the queue again. */
    private static void awaitEvent(Iterator<String> events, String expected) {
        String event = next(events);
        while (event.startsWith("queued ") && !event.equals(expected)) {
            event = next(events);
        }
        assertThat(event).isEqualTo(expected);
    }
}
