package dev.assay.submission;

import java.time.Instant;
import java.util.UUID;

/** Many submissions of one exercise that were sent together, counted by status. */
public record Batch(
        UUID id,
        String owner,
        String exercise,
        Instant createdAt,
        long queued,
        long running,
        long judged,
        long failed) {
    public long size() {
        return queued + running + judged + failed;
    }

    public boolean finished() {
        return queued + running == 0;
    }
}
