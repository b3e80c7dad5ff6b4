package dev.assay.api;

import dev.assay.submission.Progress;
import dev.assay.submission.ProgressEvent;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Waits for a submission's events, in their order, from the moment it is made; its thread may be virtual. */
final class Follower implements AutoCloseable {
    private final LinkedBlockingQueue<Optional<ProgressEvent>> events = new LinkedBlockingQueue<>();
    private final Progress.Subscription subscription;
    private final Runnable left;

    /** @param left runs once it is closed */
    Follower(Progress progress, UUID submission, Runnable left) {
        this.subscription = progress.subscribe(submission, event -> events.add(Optional.of(event)));
        this.left = left;
    }

    /** The next event, or nothing within this time. */
    Optional<ProgressEvent> next(Duration time) throws InterruptedException {
        return Objects.requireNonNullElse(events.poll(time.toNanos(), TimeUnit.NANOSECONDS), Optional.empty());
    }

    /** Ends the wait for an event. Its thread is not interrupted: it may be using a connection, which an interrupt would break. */
    void wake() {
        events.add(Optional.empty());
    }

    /** Waits until the submission is judged or given up, at most this long. */
    void awaitLast(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            if (next(Duration.ofNanos(left))
                    .filter(event -> event.event().last())
                    .isPresent()) {
                return;
            }
        }
    }

    @Override
    public void close() {
        subscription.close();
        left.run();
    }
}
