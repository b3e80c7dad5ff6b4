package dev.assay.submission;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
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
        @Nullable String idempotencyKey) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A UUIDv7: in the order of time, and not to be guessed. */
    static UUID newId(InstantSource clock) {
        long high = clock.millis() << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        return new UUID(high, RANDOM.nextLong() >>> 2 | Long.MIN_VALUE);
    }
}
