package dev.assay.submission;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Receives submissions and tells where they stand. */
@Singleton
public final class Submissions {
    /** What to list, newest first; null means any, a cursor is the last page's. */
    public record ListQuery(@Nullable String owner, @Nullable String exercise, @Nullable String cursor, int limit) {}

    /** Part of a list; the cursor is null when nothing follows. */
    public record Page(List<SubmissionState> items, @Nullable String cursor) {}

    /** Stores and queues a submission in one transaction; idempotent by owner and key. */
    public Receipt receive(NewSubmission submission) {
        throw new UnsupportedOperationException();
    }

    public Optional<SubmissionState> find(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** @throws IllegalArgumentException when the cursor is not one of ours */
    public Page list(ListQuery query) {
        throw new UnsupportedOperationException();
    }

    /** How many of an owner's submissions are queued or running. */
    public long queued(String owner) {
        throw new UnsupportedOperationException();
    }

    /** How many submissions wait for a worker. */
    public long queueLength() {
        throw new UnsupportedOperationException();
    }
}
