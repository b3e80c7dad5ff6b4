package dev.assay.api;

import dev.assay.access.Caller;
import dev.assay.api.problem.ProblemType;
import dev.assay.submission.SubmissionState;
import dev.assay.submission.Submissions;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What several resources read from a request. */
final class Requests {
    private static final int LONGEST_WAIT = 30;
    private static final Pattern WAIT = Pattern.compile("(?i)(?:^|[,;\\s])wait\\s*=\\s*\"?(\\d{1,6})");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private Requests() {}

    static Caller caller(SecurityContext security) {
        return (Caller) security.getUserPrincipal();
    }

    /** How long a client prefers to wait (RFC 7240), at most 30 seconds; a preference that is not understood is ignored. */
    static Duration wait(@Nullable String prefer) {
        var matcher = WAIT.matcher(prefer == null ? "" : prefer);
        return matcher.find()
                ? Duration.ofSeconds(Math.min(LONGEST_WAIT, Integer.parseInt(matcher.group(1))))
                : Duration.ZERO;
    }

    static @Nullable String idempotencyKey(@Nullable String key) {
        if (key != null && !KEY.matcher(key).matches()) {
            throw ProblemType.INVALID_REQUEST.because(
                    "An Idempotency-Key has 1 to 200 visible ASCII characters; a new UUID for every submission is a good one.");
        }
        return key;
    }

    /** What a list is narrowed to; PostgreSQL knows no NUL. */
    static @Nullable String filter(String name, @Nullable String value) {
        if (value != null && value.indexOf(0) >= 0) {
            throw ProblemType.INVALID_REQUEST.because("“%s” must not hold NUL.", name);
        }
        return value;
    }

    /** A submission that the caller may see; what he may not see does not exist for him. */
    static SubmissionState submission(Submissions submissions, String id, Caller caller) {
        return uuid(id).flatMap(submissions::find)
                .filter(state -> caller.maySee(state.submission().owner()))
                .orElseThrow(() ->
                        ProblemType.UNKNOWN_SUBMISSION.because("There is no submission “%s”, or it is not yours.", id));
    }

    static Optional<UUID> uuid(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
