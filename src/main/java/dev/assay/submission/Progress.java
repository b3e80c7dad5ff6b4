package dev.assay.submission;

import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Carries progress from the worker that judges to whoever waits, in whatever process. */
@Singleton
public final class Progress {
    /** Ends a subscription; idempotent. */
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Hears of every later event of a submission, at least of the last; the consumer must not block. Subscribe first, then read the state:
     * so nothing falls in between.
     */
    public Subscription subscribe(UUID submission, Consumer<ProgressEvent> consumer) {
        throw new UnsupportedOperationException(submission + " " + consumer);
    }

    /** Sends an event in order, without blocking; done when it is sent, or dropped because the database is away. */
    public CompletableFuture<Void> publish(ProgressEvent event) {
        throw new UnsupportedOperationException(event.toString());
    }
}
