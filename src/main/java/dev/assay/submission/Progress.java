package dev.assay.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.hibernate.Session;

/** Carries progress from the worker that judges to whoever waits, in whatever process. */
@Singleton
public final class Progress {
    /** Ends a subscription; idempotent. */
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    /** PostgreSQL's limit for a notification is 8000 bytes. */
    private static final int MAX_BYTES = 7900;

    /** How often those who wait hear of their place in the queue, and of an end whose notification was lost. */
    private static final Duration LOOK = Duration.ofSeconds(2);

    private static final String PUBLISH = """
            with quick as (select set_config('synchronous_commit', 'off', true))
            select pg_notify('assay_progress', payload) from quick, unnest(?) as payload
            """;

    private final AgroalDataSource dataSource;
    private final Notifications notifications;
    private final Submissions submissions;
    private final Map<UUID, List<Consumer<ProgressEvent>>> consumers = new ConcurrentHashMap<>();
    private final Map<UUID, Long> positions = new ConcurrentHashMap<>();
    private final Queue<String> unsent = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean listening = new AtomicBoolean();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("progress").factory());

    Progress(AgroalDataSource dataSource, Notifications notifications, Submissions submissions) {
        this.dataSource = dataSource;
        this.notifications = notifications;
        this.submissions = submissions;
    }

    /** Sends an event when the running transaction commits. */
    static void send(Session database, ProgressEvent event) {
        Notifications.send(database, Notifications.PROGRESS, payload(event));
    }

    /** Sends an event in order, without blocking; done when it is sent, or dropped because the database is away. */
    public CompletableFuture<Void> publish(ProgressEvent event) {
        unsent.add(payload(event));
        return CompletableFuture.runAsync(this::sendAll, thread);
    }

    /**
     * Hears of every later event of a submission, at least of the last; the consumer must not block. Subscribe first, then read the state:
     * so nothing falls in between.
     */
    public Subscription subscribe(UUID submission, Consumer<ProgressEvent> consumer) {
        if (listening.compareAndSet(false, true)) {
            notifications.listen(Notifications.PROGRESS, new Heard());
            thread.scheduleWithFixedDelay(this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
        }
        consumers.merge(submission, List.of(consumer), (some, more) -> {
            var all = new ArrayList<>(some);
            all.addAll(more);
            return List.copyOf(all);
        });
        return () -> consumers.computeIfPresent(submission, (id, all) -> {
            var rest = all.stream().filter(other -> other != consumer).toList();
            return rest.isEmpty() ? null : rest;
        });
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    private final class Heard implements Notifications.Listener {
        @Override
        public void heard(String payload) {
            try {
                deliver(StoredJson.MAPPER.readValue(payload, ProgressEvent.class));
            } catch (JsonProcessingException e) {
                Log.warnf("Not a progress event: %s", payload);
            }
        }

        @Override
        public void missed() {
            thread.execute(Progress.this::look);
        }
    }

    private void deliver(ProgressEvent event) {
        UUID id = event.submission();
        var all = event.event().last() ? consumers.remove(id) : consumers.get(id);
        if (all == null) {
            return;
        }
        for (var consumer : all) {
            try {
                consumer.accept(event);
            } catch (RuntimeException e) {
                Log.warnf(e, "Progress of submission %s was not taken", id);
            }
        }
    }

    private void look() {
        try {
            positions.keySet().retainAll(consumers.keySet());
            for (var state : submissions.findAll(List.copyOf(consumers.keySet()))) {
                UUID id = state.id();
                switch (state.status()) {
                    case QUEUED -> moved(id, state.position());
                    case RUNNING -> {}
                    case JUDGED ->
                        deliver(ProgressEvent.judged(
                                id,
                                Objects.requireNonNull(state.verdict()),
                                Objects.requireNonNull(state.score()),
                                Objects.requireNonNull(state.maxScore())));
                    case FAILED -> deliver(ProgressEvent.of(id, ProgressEvent.Event.FAILED));
                }
            }
        } catch (RuntimeException e) {
            Log.debugf(e, "No look at the progress of those who wait");
        }
    }

    private void moved(UUID id, long position) {
        if (!Long.valueOf(position).equals(positions.put(id, position))) {
            deliver(ProgressEvent.queued(id, position));
        }
    }

    private void sendAll() {
        var payloads = new ArrayList<String>();
        for (String payload = unsent.poll(); payload != null; payload = unsent.poll()) {
            payloads.add(payload);
        }
        if (payloads.isEmpty()) {
            return;
        }
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(PUBLISH)) {
            statement.setArray(1, connection.createArrayOf("text", payloads.toArray()));
            statement.execute();
        } catch (SQLException e) {
            Log.debugf(e, "%d progress events were dropped", payloads.size());
        }
    }

    private static String payload(ProgressEvent event) {
        String payload = StoredJson.write(event);
        return payload.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES
                ? payload
                : StoredJson.write(event.withoutLongTexts());
    }
}
