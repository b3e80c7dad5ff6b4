package dev.assay.submission;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is to be received; the same idempotency key of the same owner means the same submission. */
public record NewSubmission(
        String owner,
        String exercise,
        String language,
        Map<String, String> files,
        @Nullable String idempotencyKey) {
    public NewSubmission {
        files = Map.copyOf(files);
        requireText(files);
    }

    /** @throws IllegalArgumentException when a file holds NUL, which is no text and which PostgreSQL cannot store */
    static void requireText(Map<String, String> files) {
        files.forEach((name, text) -> {
            if (name.indexOf(0) >= 0 || text.indexOf(0) >= 0) {
                throw new IllegalArgumentException(
                        "%s is not a text file: it holds a NUL character".formatted(name.replace('\0', '?')));
            }
        });
    }

    boolean hasContentOf(Submission other) {
        return exercise.equals(other.exercise()) && language.equals(other.language()) && files.equals(other.files());
    }
}
