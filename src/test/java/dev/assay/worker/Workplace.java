package dev.assay.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.submission.Batches;
import dev.assay.submission.MovableClock;
import dev.assay.submission.Notifications;
import dev.assay.submission.Progress;
import dev.assay.submission.Samples;
import dev.assay.submission.Status;
import dev.assay.submission.SubmissionQueue;
import dev.assay.submission.SubmissionState;
import dev.assay.submission.Submissions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hibernate.Session;

/** Workers, and what they need, for one test. */
@Dependent
final class Workplace {
    record Settings(int tries, Duration grace) implements WorkerSettings {
        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public Optional<String> name() {
            return Optional.of("test");
        }

        @Override
        public OptionalInt jobs() {
            return OptionalInt.of(4);
        }

        @Override
        public Duration lease() {
            return Duration.ofMinutes(1);
        }

        @Override
        public Duration poll() {
            return Duration.ofMillis(50);
        }

        @Override
        public Duration backOff() {
            return Duration.ofMillis(1);
        }

        @Override
        public Duration withdrawn() {
            return Duration.ofHours(1);
        }

        @Override
        public Duration probe() {
            return Duration.ofMillis(200);
        }

        @Override
        public Duration record() {
            return Duration.ofMinutes(1);
        }
    }

    private final SubmissionQueue queue;
    private final Submissions submissions;
    private final Batches batches;
    private final Progress progress;
    private final Notifications notifications;
    private final WorkerMetrics metrics;
    private final Session database;
    private final MovableClock clock;
    private final List<Worker> started = new ArrayList<>();

    Workplace(
            SubmissionQueue queue,
            Submissions submissions,
            Batches batches,
            Progress progress,
            Notifications notifications,
            WorkerMetrics metrics,
            Session database,
            MovableClock clock) {
        this.queue = queue;
        this.submissions = submissions;
        this.batches = batches;
        this.progress = progress;
        this.notifications = notifications;
        this.metrics = metrics;
        this.database = database;
        this.clock = clock;
    }

    void open() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery("truncate attempt, submission, batch")
                        .executeUpdate());
    }

    void close() {
        started.forEach(Worker::stop);
    }

    Outage outage(Judging judging) {
        return new Outage(judging, new Settings(3, Duration.ofSeconds(10)));
    }

    Jobs jobs(Judging judging, Outage outage, WorkerSettings settings) {
        return new Jobs(queue, judging, progress, outage, metrics, settings, clock);
    }

    Worker start(Judging judging) {
        return start(judging, outage(judging), new Settings(3, Duration.ofSeconds(10)));
    }

    Worker start(Judging judging, Outage outage, WorkerSettings settings) {
        var worker = new Worker(queue, notifications, jobs(judging, outage, settings), outage, settings);
        worker.start();
        started.add(worker);
        return worker;
    }

    UUID receive() {
        return submissions
                .receive(Samples.submission("learner"))
                .state()
                .submission()
                .id();
    }

    List<UUID> receive(int size) {
        var items = IntStream.range(0, size)
                .mapToObj(i -> new Batches.Item("item-" + i, "python", Map.of("solution.py", "print(" + i + ")")))
                .toList();
        var batch = batches.create(new Batches.NewBatch("instructor", "dsa/two-sum", items));
        return batches.results(batch.id()).stream().map(Batches.Result::id).toList();
    }

    SubmissionState state(UUID id) {
        return submissions.find(id).orElseThrow();
    }

    SubmissionState awaitEnd(UUID id) throws InterruptedException {
        var ended = new CountDownLatch(1);
        try (var subscription = progress.subscribe(id, event -> {
            if (event.event().last()) {
                ended.countDown();
            }
        })) {
            if (!state(id).status().finished()) {
                assertThat(ended.await(60, TimeUnit.SECONDS))
                        .as("submission ends: %s", state(id))
                        .isTrue();
            }
        }
        assertThat(state(id).status()).isIn(Status.JUDGED, Status.FAILED);
        return state(id);
    }
}
