package dev.assay.worker;

import io.quarkus.logging.Log;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Tells a platform that can judge nothing from one attempt that meets a fault; while it lasts, nothing is leased. */
@Singleton
final class Outage {
    /** The first pause between two probes is so much shorter than the longest. */
    private static final int STEPS = 100;

    private final Judging judging;
    private final Guard untilItPasses;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile CompletableFuture<Void> end = CompletableFuture.completedFuture(null);
    private volatile @Nullable String reason;
    private @Nullable Thread prober;

    Outage(Judging judging, WorkerSettings settings) {
        this.judging = judging;
        this.untilItPasses = Guard.create()
                .withRetry()
                .maxRetries(-1)
                .maxDuration(0, ChronoUnit.SECONDS)
                .delay(settings.probe().toMillis() / STEPS, ChronoUnit.MILLIS)
                .jitter(0, ChronoUnit.MILLIS)
                .withExponentialBackoff()
                .maxDelay(settings.probe().toMillis(), ChronoUnit.MILLIS)
                .done()
                .done()
                .build();
    }

    /** Whether a fault comes from an outage, which begins with the first such fault; blocks for one probe. */
    boolean explains(Throwable fault) {
        lock.lock();
        try {
            if (!end.isDone()) {
                return true;
            }
            judging.probe();
            return false;
        } catch (RuntimeException probed) {
            begin(String.valueOf(probed.getMessage()));
            Log.errorf(fault, "Nothing can be judged, so nothing is leased until it can: %s", probed.getMessage());
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** From now on nothing can be judged, until a first probe passes. */
    void begin() {
        lock.lock();
        try {
            begin("The sandboxes have not been tested yet.");
        } finally {
            lock.unlock();
        }
    }

    /** Why nothing can be judged now; empty when all is well. */
    Optional<String> reason() {
        return end.isDone() ? Optional.empty() : Optional.ofNullable(reason);
    }

    /** Waits for the end of an outage, at most this long; true when there is none. */
    boolean awaitEnd(Duration time) throws InterruptedException {
        try {
            end.get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @PreDestroy
    void stop() {
        lock.lock();
        try {
            if (prober != null) {
                prober.interrupt();
            }
        } finally {
            lock.unlock();
        }
    }

    private void begin(String why) {
        reason = why;
        var over = new CompletableFuture<Void>();
        end = over;
        prober = Thread.ofVirtual().name("sandbox-probe").start(() -> probeUntilItPasses(over));
    }

    private void probe() {
        try {
            judging.probe();
        } catch (RuntimeException e) {
            String why = String.valueOf(e.getMessage());
            if (!why.equals(reason)) {
                Log.warnf("Nothing can be judged: %s", why);
            }
            reason = why;
            throw e;
        }
    }

    private void probeUntilItPasses(CompletableFuture<Void> over) {
        try {
            untilItPasses.get(
                    () -> {
                        probe();
                        return true;
                    },
                    Boolean.class);
            Log.info("Sandboxes hold: submissions are being judged.");
        } catch (RuntimeException e) {
            Log.debugf(e, "No more probes");
        } finally {
            over.complete(null);
        }
    }
}
