package dev.assay.worker;

import dev.assay.judging.judgement.Judgement;
import dev.assay.submission.Progress;
import dev.assay.submission.SubmissionQueue;
import dev.assay.submission.SubmissionQueue.Lease;
import io.quarkus.logging.Log;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/** What is being judged in this process, each from its lease to its record, or back into the queue. */
@Singleton
final class Jobs {
    private static final Duration LONGEST_BACK_OFF = Duration.ofMinutes(5);

    private final SubmissionQueue queue;
    private final Judging judging;
    private final Progress progress;
    private final Outage outage;
    private final WorkerMetrics metrics;
    private final WorkerSettings settings;
    private final InstantSource clock;
    private final Guard untilWritten;
    private final Set<Lease> held = ConcurrentHashMap.newKeySet();

    Jobs(
            SubmissionQueue queue,
            Judging judging,
            Progress progress,
            Outage outage,
            WorkerMetrics metrics,
            WorkerSettings settings,
            InstantSource clock) {
        this.queue = queue;
        this.judging = judging;
        this.progress = progress;
        this.outage = outage;
        this.metrics = metrics;
        this.settings = settings;
        this.clock = clock;
        this.untilWritten = Guard.create()
                .withRetry()
                .maxRetries(-1)
                .maxDuration(settings.record().toMillis(), ChronoUnit.MILLIS)
                .delay(100, ChronoUnit.MILLIS)
                .withExponentialBackoff()
                .maxDelay(5, ChronoUnit.SECONDS)
                .done()
                .done()
                .build();
    }

    void run(Lease lease) {
        held.add(lease);
        try {
            judge(lease);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            giveBack(lease, fault);
        } finally {
            held.remove(lease);
        }
    }

    /** Prolongs what is held; called three times in the time a lease holds. */
    void renew() {
        if (held.isEmpty()) {
            return;
        }
        try {
            var leases = Set.copyOf(held);
            var renewed = queue.renew(leases, settings.lease());
            leases.stream().filter(lease -> !renewed.contains(lease)).forEach(held::remove);
        } catch (RuntimeException e) {
            Log.warnf("Leases were not renewed: %s", e.getMessage());
        }
    }

    /** Hands everything that is still held back to the queue; what it comes to is not recorded any more. */
    void releaseAll() {
        for (Lease lease : held) {
            try {
                queue.release(lease);
                Log.infof(
                        "Submission %s was handed back unfinished",
                        lease.submission().id());
            } catch (RuntimeException e) {
                Log.warnf(
                        "Submission %s was not handed back: %s",
                        lease.submission().id(), e.getMessage());
            }
        }
    }

    private void judge(Lease lease) {
        var queued = Duration.between(lease.queuedAt(), clock.instant());
        long start = System.nanoTime();
        var reporter = new Reporter(progress, metrics, lease.submission().id());
        Judgement judgement = judging.judge(lease.submission(), reporter).withQueueMillis(queued.toNanos() / 1e6);
        var taken = Duration.ofNanos(System.nanoTime() - start);
        reporter.flush();
        if (write(() -> queue.record(lease, judgement))) {
            metrics.judged(judgement, queued, taken);
        } else {
            metrics.lost();
            Log.warnf(
                    "The judgement of submission %s came too late: its lease was lost",
                    lease.submission().id());
        }
    }

    private void giveBack(Lease lease, Throwable fault) {
        try {
            if (fault instanceof NotOfferedHere) {
                putOff(lease, fault);
                return;
            }
            metrics.fault();
            if (outage.explains(fault)) {
                write(() -> queue.release(lease));
            } else {
                Log.warnf(
                        fault, "Submission %s, try %d of %d", lease.submission().id(), lease.tries(), settings.tries());
                write(() -> queue.fault(lease, String.valueOf(fault), backOff(lease.tries()), settings.tries()));
            }
        } catch (RuntimeException e) {
            Log.errorf(
                    e,
                    "Submission %s stays leased until its lease runs out",
                    lease.submission().id());
        }
    }

    /** For a quarter of the time that it has waited already; in the end it fails. */
    private void putOff(Lease lease, Throwable why) {
        Duration waited = Duration.between(lease.queuedAt(), clock.instant());
        String reason = String.valueOf(why.getMessage());
        if (waited.compareTo(settings.withdrawn()) < 0) {
            Log.debugf("Submission %s waits: %s", lease.submission().id(), reason);
            write(() -> queue.putOff(lease, reason, pause(waited.dividedBy(4))));
        } else {
            Log.warnf("Submission %s failed: %s", lease.submission().id(), reason);
            write(() -> queue.fault(lease, reason, Duration.ZERO, lease.tries()));
        }
    }

    private Duration backOff(int tries) {
        return pause(settings.backOff().multipliedBy(1L << Math.min(tries - 1, 20)));
    }

    private Duration pause(Duration wanted) {
        Duration least = settings.backOff();
        Duration longer = wanted.compareTo(least) < 0 ? least : wanted;
        return longer.compareTo(LONGEST_BACK_OFF) < 0 ? longer : LONGEST_BACK_OFF;
    }

    private boolean write(BooleanSupplier statement) {
        return untilWritten.get(statement::getAsBoolean, Boolean.class);
    }
}
