package dev.assay.submission;

import static dev.assay.submission.ProgressEvent.Event.FAILED;
import static dev.assay.submission.ProgressEvent.Event.QUEUED;
import static dev.assay.submission.ProgressEvent.Event.RUNNING;

import dev.assay.judging.judgement.Judgement;
import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/**
 * Hands attempts to workers, each to one at a time.
 *
 * <p>How it works: an attempt is due from {@code due_at} on, and again when its lease has run out. One statement picks the first due ones that
 * nobody else is picking, leases them and raises their version. The version is the lease's token: whatever the worker does later says which
 * version it holds and does nothing when that is no longer the attempt's, so what runs twice is still recorded once. A try is a lease that did
 * not end well: it is counted when the lease is given, and taken back when the lease is handed back unharmed.
 */
@Singleton
public final class SubmissionQueue {
    /** An attempt that one worker holds for a while; the version is its token. */
    public record Lease(long attempt, long version, int tries, Instant queuedAt, Submission submission) {}

    /** Priorities: the smaller goes first. */
    static final int SINGLE = 0;

    static final int BATCH = 1;

    private static final String STORE = """
            with stored as (
                insert into submission (id, owner, exercise, language, files, created_at, batch, name, idempotency_key)
                values (:id, :owner, :exercise, :language, cast(:files as jsonb), :now, :batch, :name, :key)
                on conflict (owner, idempotency_key) do nothing
                returning id, owner)
            insert into attempt (submission, owner, priority, queued_at, due_at)
            select id, owner, :priority, :now, :now from stored
            """;

    /**
     * Does not wait for the disk: a lease that a crash of the database loses is given again, and the version keeps its first holder from
     * recording.
     */
    static final String LEASE = """
            with quick as (select set_config('synchronous_commit', 'off', true)),
            due as (
                select id from attempt
                where finished_at is null and due_at <= :now and (state = 'QUEUED' or leased_until <= :now)
                order by priority, due_at, id
                limit :count
                for update skip locked)
            update attempt a set
                version = version + 1,
                state = case when tries < :maxTries then 'LEASED' else 'FAILED' end,
                finished_at = case when tries < :maxTries then null else cast(:now as timestamptz) end,
                fault = case when tries < :maxTries then fault else coalesce(fault, 'Its workers died while they judged it.') end,
                tries = tries + 1,
                worker = :worker,
                leased_at = :now,
                leased_until = :until
            from quick, due
            where a.id = due.id
            returning a.id
            """;

    private static final String HELD = " where id = :id and version = :version and state = 'LEASED'";

    private final Session database;
    private final InstantSource clock;

    SubmissionQueue(Session database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Stores a submission with its first attempt; false when its owner has used the idempotency key before. */
    boolean enqueue(Submission submission, int priority) {
        return database.createNativeMutationQuery(STORE)
                        .setParameter("id", submission.id())
                        .setParameter("owner", submission.owner())
                        .setParameter("exercise", submission.exercise())
                        .setParameter("language", submission.language())
                        .setParameter("files", StoredJson.write(submission.files()))
                        .setParameter("now", submission.createdAt())
                        .setParameter("batch", submission.batch(), UUID.class)
                        .setParameter("name", submission.name(), String.class)
                        .setParameter("key", submission.idempotencyKey(), String.class)
                        .setParameter("priority", priority)
                        .executeUpdate()
                == 1;
    }

    /** Leases the first due attempts to a worker; one that has used up its tries, since its workers died, fails instead. */
    @Transactional
    public List<Lease> lease(String worker, int count, Duration length, int maxTries) {
        Instant now = clock.instant();
        List<?> ids = database.createNativeQuery(LEASE, Long.class)
                .setParameter("now", now)
                .setParameter("until", now.plus(length))
                .setParameter("count", count)
                .setParameter("maxTries", maxTries)
                .setParameter("worker", worker)
                .getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        List<AttemptRow> rows = AttemptRow.list("from AttemptRow a join fetch a.submission where a.id in ?1", ids);
        for (AttemptRow row : rows) {
            boolean leased = row.state == AttemptRow.State.LEASED;
            Progress.send(database, ProgressEvent.of(row.submission.id, leased ? RUNNING : FAILED));
            if (!leased) {
                Log.errorf("Submission %s failed: after %d tries: %s", row.submission.id, maxTries, row.fault);
            }
        }
        return rows.stream()
                .filter(row -> row.state == AttemptRow.State.LEASED)
                .map(AttemptRow::toLease)
                .toList();
    }

    /** Prolongs leases; those that are not in the answer are lost. */
    @Transactional
    public Set<Lease> renew(Collection<Lease> leases, Duration length) {
        Instant until = clock.instant().plus(length);
        var held = new HashSet<>(leases);
        held.removeIf(lease -> held("update attempt set leased_until = :until" + HELD, lease)
                        .setParameter("until", until)
                        .executeUpdate()
                == 0);
        return held;
    }

    /** Writes the judgement, when the lease still holds; the answer tells. */
    @Transactional
    public boolean record(Lease lease, Judgement judgement) {
        boolean recorded = held("""
                                update attempt set
                                    version = version + 1, state = 'JUDGED', finished_at = :now, leased_until = null, fault = null,
                                    verdict = :verdict, score = :score, max_score = :maxScore, digest = :digest,
                                    judgement = cast(:judgement as jsonb)
                                """ + HELD, lease)
                        .setParameter("now", clock.instant())
                        .setParameter("verdict", judgement.verdict().name())
                        .setParameter("score", judgement.score())
                        .setParameter("maxScore", judgement.maxScore())
                        .setParameter("digest", judgement.digest())
                        .setParameter("judgement", StoredJson.write(judgement))
                        .executeUpdate()
                == 1;
        if (recorded) {
            Progress.send(
                    database,
                    ProgressEvent.judged(
                            lease.submission().id(), judgement.verdict(), judgement.score(), judgement.maxScore()));
        }
        return recorded;
    }

    /** Hands an attempt back after a platform fault: due again later, or failed for good when this was its last try. */
    @Transactional
    public boolean fault(Lease lease, String reason, Duration backOff, int maxTries) {
        Instant now = clock.instant();
        boolean last = lease.tries() >= maxTries;
        boolean held = held("""
                                update attempt set
                                    version = version + 1, state = :state, fault = :fault, leased_until = null,
                                    due_at = :due, finished_at = cast(:finished as timestamptz)
                                """ + HELD, lease)
                        .setParameter("state", last ? "FAILED" : "QUEUED")
                        .setParameter("fault", StoredJson.withoutNul(reason))
                        .setParameter("due", now.plus(backOff))
                        .setParameter("finished", last ? now : null, Instant.class)
                        .executeUpdate()
                == 1;
        if (held) {
            Progress.send(database, ProgressEvent.of(lease.submission().id(), last ? FAILED : QUEUED));
        }
        return held;
    }

    /** Hands an attempt back unharmed: due at once, in its old place, and no try is counted. */
    @Transactional
    public boolean release(Lease lease) {
        boolean held = held(
                                "update attempt set version = version + 1, state = 'QUEUED', tries = tries - 1, leased_until = null"
                                        + HELD,
                                lease)
                        .executeUpdate()
                == 1;
        if (held) {
            Progress.send(database, ProgressEvent.of(lease.submission().id(), QUEUED));
            Notifications.send(database, Notifications.QUEUE, "");
        }
        return held;
    }

    /** Hands back what cannot be judged for now: due again later, and no try is counted. */
    @Transactional
    public boolean putOff(Lease lease, String reason, Duration pause) {
        boolean held = held("""
                                update attempt set
                                    version = version + 1, state = 'QUEUED', fault = :fault, tries = tries - 1, leased_until = null,
                                    due_at = :due
                                """ + HELD, lease)
                        .setParameter("fault", StoredJson.withoutNul(reason))
                        .setParameter("due", clock.instant().plus(pause))
                        .executeUpdate()
                == 1;
        if (held) {
            Progress.send(database, ProgressEvent.of(lease.submission().id(), QUEUED));
        }
        return held;
    }

    private MutationQuery held(String sql, Lease lease) {
        return database.createNativeMutationQuery(sql)
                .setParameter("id", lease.attempt())
                .setParameter("version", lease.version());
    }
}
