package dev.assay.submission;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a learner sent; {@code files} maps names to text, {@code name} is its name within a batch. */
public record Submission(
        UUID id,
        String owner,
        String exercise,
        String language,
        Map<String, String> files,
        Instant createdAt,
        @Nullable UUID batch,
        @Nullable String name,
        @Nullable String idempotencyKey) {}
