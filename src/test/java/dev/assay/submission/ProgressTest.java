package dev.assay.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.assay.postgres.PostgresResource;
import dev.assay.submission.ProgressEvent.Event;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
final class ProgressTest {
    @Inject
    Submissions submissions;

    @Inject
    SubmissionQueue queue;

    @Inject
    Progress progress;

    @Inject
    Session database;

    private final BlockingQueue<ProgressEvent> heard = new LinkedBlockingQueue<>();

    @Test
    void eventsArriveInTheirOrderUpToTheLast() throws Exception {
        UUID id = receive();
        try (var subscription = progress.subscribe(id, heard::add)) {
            awaitListening(id);
            var lease = queue.lease("test", 10_000, Duration.ofMinutes(1), 3).stream()
                    .filter(each -> each.submission().id().equals(id))
                    .findFirst()
                    .orElseThrow();
            for (int i = 0; i < 100; i++) {
                progress.publish(test(id, i));
            }
            progress.publish(test(id, 100)).get(10, TimeUnit.SECONDS);
            queue.record(lease, Samples.accepted());
            var events = until(Event.JUDGED).stream()
                    .filter(event -> event.event() != Event.QUEUED)
                    .toList();
            assertThat(events)
                    .extracting(ProgressEvent::event)
                    .startsWith(Event.RUNNING)
                    .endsWith(Event.JUDGED);
            assertThat(events)
                    .filteredOn(event -> event.event() == Event.TEST)
                    .extracting(event -> event.data().get("done").asInt())
                    .isSorted()
                    .hasSize(101);
            assertThat(events.getLast().data().toString())
                    .isEqualTo("{\"verdict\":\"ACCEPTED\",\"score\":100,\"maxScore\":100}");
        }
    }

    @Test
    void nothingOfAnotherSubmissionIsHeard() throws Exception {
        UUID mine = receive();
        UUID other = receive();
        try (var subscription = progress.subscribe(mine, heard::add)) {
            awaitListening(mine);
            progress.publish(test(other, 1));
            progress.publish(test(mine, 2));
            assertThat(until(Event.TEST)).extracting(ProgressEvent::submission).containsOnly(mine);
        }
    }

    @Test
    void whatIsTooLargeForANotificationArrivesWithoutItsLongTexts() throws Exception {
        UUID id = receive();
        var data = JsonNodeFactory.instance.objectNode().put("ok", false).put("output", "\u65e5".repeat(4000));
        try (var subscription = progress.subscribe(id, heard::add)) {
            awaitListening(id);
            progress.publish(new ProgressEvent(id, Event.COMPILED, data)).get(10, TimeUnit.SECONDS);
            assertThat(until(Event.COMPILED).getLast().data().toString()).isEqualTo("{\"ok\":false}");
        }
    }

    @Test
    void anEndWhoseNotificationWasLostIsHeardAllTheSame() throws Exception {
        UUID id = receive();
        try (var subscription = progress.subscribe(id, heard::add)) {
            QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeMutationQuery(
                                    "update attempt set state = 'FAILED', finished_at = now(), fault = 'x' where submission = :id")
                            .setParameter("id", id)
                            .executeUpdate());
            until(Event.FAILED);
        }
    }

    @Test
    void listeningGoesOnAfterPostgresRestarts() throws Exception {
        UUID id = receive();
        try (var subscription = progress.subscribe(id, heard::add)) {
            awaitListening(id);
            PostgresResource.stopWhile(() -> {});
            awaitListening(id);
        }
    }

    @Test
    void aNotificationThatCannotBeReadIsSkipped() throws Exception {
        UUID id = receive();
        try (var subscription = progress.subscribe(id, heard::add)) {
            awaitListening(id);
            QuarkusTransaction.requiringNew().run(() -> Notifications.send(database, Notifications.PROGRESS, "null"));
            awaitListening(id);
        }
    }

    @Test
    void nothingIsHeardAfterTheSubscriptionEnded() throws Exception {
        UUID id = receive();
        var closed = new LinkedBlockingQueue<ProgressEvent>();
        try (var subscription = progress.subscribe(id, heard::add)) {
            progress.subscribe(id, closed::add).close();
            awaitListening(id);
            assertThat(closed).isEmpty();
        }
    }

    /** Until the listener's connection stands nothing is heard, so this says it again until it is. */
    private void awaitListening(UUID id) throws Exception {
        heard.clear();
        for (int i = 0; i < 300; i++) {
            progress.publish(new ProgressEvent(
                    id, Event.COMPILED, JsonNodeFactory.instance.objectNode().put("attempt", i)));
            var event = heard.poll(200, TimeUnit.MILLISECONDS);
            if (event != null && event.event() == Event.COMPILED) {
                progress.publish(new ProgressEvent(
                        id, Event.RUNNING, JsonNodeFactory.instance.objectNode().put("drained", true)));
                until(Event.RUNNING);
                return;
            }
        }
        throw new AssertionError("no notification was heard");
    }

    private List<ProgressEvent> until(Event last) throws InterruptedException {
        var events = new ArrayList<ProgressEvent>();
        do {
            var event = heard.poll(20, TimeUnit.SECONDS);
            assertThat(event).as("an event after %s", events).isNotNull();
            events.add(event);
        } while (events.getLast().event() != last);
        return events;
    }

    private UUID receive() {
        return submissions
                .receive(Samples.submission("learner"))
                .state()
                .submission()
                .id();
    }

    private static ProgressEvent test(UUID id, int done) {
        return new ProgressEvent(
                id, Event.TEST, JsonNodeFactory.instance.objectNode().put("done", done));
    }
}
