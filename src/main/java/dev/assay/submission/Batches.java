package dev.assay.submission;

import dev.assay.judging.judgement.Judgement;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Receives and reports many submissions of one exercise at once; they yield to single submissions in the queue. */
@Singleton
public final class Batches {
    /** What is to be judged together. */
    public record NewBatch(String owner, String exercise, List<Item> items) {}

    /** One submission of a batch, by its name there. */
    public record Item(String name, String language, Map<String, String> files) {
        public Item {
            files = Map.copyOf(files);
            NewSubmission.requireText(files);
        }
    }

    /** What became of one of them; {@code failure} is the last platform fault, written for operators. */
    public record Result(
            String name,
            UUID id,
            String language,
            Status status,
            @Nullable Judgement judgement,
            @Nullable String failure) {}

    private static final String RESULTS = """
            select s.name, s.id, s.language, a.state, a.judgement, a.fault from AttemptRow a join a.submission s
            where a.current and s.batch = :batch order by a.id
            """;

    private static final String COUNT = """
            select b.id, b.owner, b.exercise, b.created_at,
                count(*) filter (where a.state = 'QUEUED'), count(*) filter (where a.state = 'LEASED'),
                count(*) filter (where a.state = 'JUDGED'), count(*) filter (where a.state = 'FAILED')
            from batch b left join submission s on s.batch = b.id left join attempt a on a.submission = s.id and a.current
            where b.id = :id
            group by b.id
            """;

    private final Session database;
    private final InstantSource clock;
    private final SubmissionQueue queue;

    Batches(Session database, SubmissionQueue queue, InstantSource clock) {
        this.database = database;
        this.queue = queue;
        this.clock = clock;
    }

    /** Stores and queues all of them, or none. */
    @Transactional
    public Batch create(NewBatch batch) {
        UUID id = Submission.newId(clock);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        database.createNativeMutationQuery(
                        "insert into batch (id, owner, exercise, created_at) values (:id, :owner, :exercise, :now)")
                .setParameter("id", id)
                .setParameter("owner", batch.owner())
                .setParameter("exercise", batch.exercise())
                .setParameter("now", now)
                .executeUpdate();
        for (Item item : batch.items()) {
            var submission = new Submission(
                    Submission.newId(clock),
                    batch.owner(),
                    batch.exercise(),
                    item.language(),
                    item.files(),
                    now,
                    id,
                    item.name(),
                    null);
            queue.enqueue(submission, SubmissionQueue.BATCH);
        }
        Notifications.send(database, Notifications.QUEUE, "");
        return new Batch(id, batch.owner(), batch.exercise(), now, batch.items().size(), 0, 0, 0);
    }

    @Transactional
    public Optional<Batch> find(UUID id) {
        List<Tuple> found = database.createNativeQuery(COUNT, Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return found.stream()
                .findFirst()
                .map(row -> new Batch(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, Instant.class),
                        row.get(4, Long.class),
                        row.get(5, Long.class),
                        row.get(6, Long.class),
                        row.get(7, Long.class)));
    }

    /** Its submissions in the order they were sent, finished or not. */
    @Transactional
    public List<Result> results(UUID id) {
        return database.createSelectionQuery(RESULTS, Tuple.class).setParameter("batch", id).getResultList().stream()
                .map(row -> new Result(
                        row.get(0, String.class),
                        row.get(1, UUID.class),
                        row.get(2, String.class),
                        row.get(3, AttemptRow.State.class).status,
                        row.get(4, Judgement.class),
                        row.get(5, String.class)))
                .toList();
    }
}
