package dev.assay.submission;

import dev.assay.judging.judgement.Verdict;
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
    public record Page(List<Summary> items, @Nullable String cursor) {}

    /** A submission and where it stands, without what may be large: its files and its judgement. */
    public record Summary(
            UUID id,
            String owner,
            String exercise,
            String language,
            Status status,
            long position,
            Instant createdAt,
            @Nullable Verdict verdict,
            @Nullable Integer score,
            @Nullable Integer maxScore) {}

    private static final String SUMMARIES = """
            select a.id, a.state, s.id, s.owner, s.exercise, s.language, s.createdAt, a.verdict, a.score, a.maxScore
            from AttemptRow a join a.submission s
            where a.current and %s
            order by s.id desc
            """;

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
        return receivedBefore(received).orElseThrow();
    }

    /** What this owner has sent under the same idempotency key, if anything. */
    @Transactional
    public Optional<Receipt> receivedBefore(NewSubmission received) {
        if (received.idempotencyKey() == null) {
            return Optional.empty();
        }
        return state("s.owner = ?1 and s.idempotencyKey = ?2", received.owner(), received.idempotencyKey())
                .map(state -> received.hasContentOf(state.submission())
                        ? new Receipt.Repeated(state)
                        : new Receipt.Conflict(state));
    }

    @Transactional
    public Optional<SubmissionState> find(UUID id) {
        return state("s.id = ?1", id);
    }

    /** Where the given ones stand, as far as they exist. */
    @Transactional
    public List<Summary> findAll(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : summaries("s.id in :ids", Map.of("ids", ids), ids.size());
    }

    /** @throws IllegalArgumentException when the cursor is not one of ours */
    @Transactional
    public Page list(ListQuery query) {
        var conditions = new StringBuilder("true");
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
        List<Summary> found = summaries(conditions.toString(), values, query.limit() + 1);
        boolean more = found.size() > query.limit();
        List<Summary> items = more ? found.subList(0, query.limit()) : found;
        return new Page(items, more ? items.getLast().id().toString() : null);
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

    private Optional<SubmissionState> state(String condition, Object... values) {
        return AttemptRow.<AttemptRow>find(
                        "from AttemptRow a join fetch a.submission s where a.current and " + condition, values)
                .firstResultOptional()
                .map(row -> row.toState(
                        row.state == AttemptRow.State.QUEUED
                                ? positions(List.of(row.id)).getOrDefault(row.id, 0L)
                                : 0));
    }

    private List<Summary> summaries(String condition, Map<String, Object> values, int limit) {
        var query = database.createSelectionQuery(SUMMARIES.formatted(condition), Tuple.class);
        values.forEach(query::setParameter);
        List<Tuple> rows = query.setMaxResults(limit).getResultList();
        var positions = positions(rows.stream()
                .filter(row -> row.get(1) == AttemptRow.State.QUEUED)
                .map(row -> row.get(0, Long.class))
                .toList());
        return rows.stream()
                .map(row -> new Summary(
                        row.get(2, UUID.class),
                        row.get(3, String.class),
                        row.get(4, String.class),
                        row.get(5, String.class),
                        row.get(1, AttemptRow.State.class).status,
                        positions.getOrDefault(row.get(0, Long.class), 0L),
                        row.get(6, Instant.class),
                        row.get(7, Verdict.class),
                        row.get(8, Integer.class),
                        row.get(9, Integer.class)))
                .toList();
    }

    /** The places of those attempts that are queued. */
    private Map<Long, Long> positions(List<Long> attempts) {
        var positions = new HashMap<Long, Long>();
        if (!attempts.isEmpty()) {
            List<Tuple> found = database.createNativeQuery(POSITIONS, Tuple.class)
                    .setParameter("ids", attempts)
                    .getResultList();
            found.forEach(row -> positions.put(row.get(0, Long.class), row.get(1, Long.class)));
        }
        return positions;
    }

    private long count(String sql, Map<String, Object> values) {
        var query = database.createNativeQuery(sql, Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }
}
