package dev.assay.submission;

import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Receives submissions and tells where they stand. */
@Singleton
public final class Submissions {
    /** What to list, newest first; null means any, a cursor is the last page's. */
    public record ListQuery(
            @Nullable String owner,
            @Nullable String exercise,
            @Nullable String cursor,
            int limit) {}

    /** Part of a list; the cursor is null when nothing follows. */
    public record Page(
            List<SubmissionState> items, @Nullable String cursor) {}

    private static final String POSITIONS = """
            select id, position from (
                select id, row_number() over (order by priority, due_at, id) as position
                from attempt where finished_at is null and state = 'QUEUED') as queued
            where id in (:ids)
            """;

    private final Session database;
    private final SubmissionQueue queue;
    private final InstantSource clock;

    Submissions(Session database, SubmissionQueue queue, InstantSource clock) {
        this.database = database;
        this.queue = queue;
        this.clock = clock;
    }

    /** Stores and queues a submission in one transaction; idempotent by owner and key. */
    @Transactional
    public Receipt receive(NewSubmission received) {
        var submission = new Submission(
                Submission.newId(clock),
                received.owner(),
                received.exercise(),
                received.language(),
                received.files(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null,
                null,
                received.idempotencyKey());
        if (queue.enqueue(submission, SubmissionQueue.SINGLE)) {
            SubmissionState state = find(submission.id()).orElseThrow();
            Progress.send(database, ProgressEvent.queued(submission.id(), state.position()));
            Notifications.send(database, Notifications.QUEUE, "");
            return new Receipt.Created(state);
        }
        List<AttemptRow> earlier = AttemptRow.list(
                "from AttemptRow a join fetch a.submission s where a.current and s.owner = ?1 and s.idempotencyKey = ?2",
                received.owner(),
                received.idempotencyKey());
        SubmissionState state = states(earlier).getFirst();
        return received.hasContentOf(state.submission()) ? new Receipt.Repeated(state) : new Receipt.Conflict(state);
    }

    public Optional<SubmissionState> find(UUID id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    /** Those of the given ones that exist. */
    @Transactional
    public List<SubmissionState> findAll(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return states(AttemptRow.list(
                "from AttemptRow a join fetch a.submission s where a.current and s.id in ?1", List.copyOf(ids)));
    }

    /** @throws IllegalArgumentException when the cursor is not one of ours */
    @Transactional
    public Page list(ListQuery query) {
        var conditions = new StringBuilder("from AttemptRow a join fetch a.submission s where a.current");
        var values = new HashMap<String, Object>();
        if (query.owner() != null) {
            conditions.append(" and s.owner = :owner");
            values.put("owner", query.owner());
        }
        if (query.exercise() != null) {
            conditions.append(" and s.exercise = :exercise");
            values.put("exercise", query.exercise());
        }
        if (query.cursor() != null) {
            conditions.append(" and s.id < :cursor");
            values.put("cursor", UUID.fromString(query.cursor()));
        }
        List<AttemptRow> rows = AttemptRow.<AttemptRow>find(conditions + " order by s.id desc", values)
                .range(0, query.limit())
                .list();
        boolean more = rows.size() > query.limit();
        List<SubmissionState> items = states(more ? rows.subList(0, query.limit()) : rows);
        return new Page(items, more ? items.getLast().submission().id().toString() : null);
    }

    /** How many of an owner's submissions are queued or running. */
    @Transactional
    public long queued(String owner) {
        return count(
                "select count(*) from attempt where finished_at is null and verdict is null and owner = :owner",
                Map.of("owner", owner));
    }

    /** How many submissions wait for a worker. */
    @Transactional
    public long queueLength() {
        return count("select count(*) from attempt where finished_at is null and state = 'QUEUED'", Map.of());
    }

    /** When the one that has waited longest was received. */
    @Transactional
    public Optional<Instant> oldestQueued() {
        return database.createNativeQuery(
                        "select min(queued_at) from attempt where finished_at is null and state = 'QUEUED'",
                        Instant.class)
                .uniqueResultOptional();
    }

    /** The states of attempts, in their order, with the places of those that are queued. */
    List<SubmissionState> states(List<AttemptRow> rows) {
        List<Long> queued = rows.stream()
                .filter(row -> row.state == AttemptRow.State.QUEUED)
                .map(row -> row.id)
                .toList();
        var positions = new HashMap<Long, Long>();
        if (!queued.isEmpty()) {
            List<Tuple> found = database.createNativeQuery(POSITIONS, Tuple.class)
                    .setParameter("ids", queued)
                    .getResultList();
            found.forEach(row -> positions.put(row.get(0, Long.class), row.get(1, Long.class)));
        }
        return rows.stream()
                .map(row -> row.toState(positions.getOrDefault(row.id, 0L)))
                .toList();
    }

    private long count(String sql, Map<String, Object> values) {
        var query = database.createNativeQuery(sql, Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }
}
