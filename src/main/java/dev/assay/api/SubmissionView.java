package dev.assay.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.assay.access.Caller;
import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import dev.assay.submission.Status;
import dev.assay.submission.SubmissionState;
import dev.assay.submission.Submissions.Summary;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A submission and where it stands; digest and judgement are null until it is judged. */
@Schema(name = "Submission")
public record SubmissionView(
        UUID id,
        String owner,
        String exercise,
        @Nullable String digest,
        String language,
        Status status,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "1 is the next one; only while QUEUED")
        @Nullable
        Long position,

        Instant createdAt,

        Map<String, String> files,
        @Nullable Judgement judgement,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Why it FAILED") @Nullable
        String failure) {

    /** The answer to a submission that was queued. */
    @Schema(name = "Queued")
    public record Queued(
            UUID id,
            Status status,

            @Schema(description = "1 is the next one, 0 is not waiting any more")
            long position) {
        static Queued of(SubmissionState state) {
            return new Queued(state.submission().id(), state.status(), state.position());
        }
    }

    /** A submission in a list, with the outcome alone. */
    @Schema(name = "ListedSubmission")
    public record Listed(
            UUID id,
            String owner,
            String exercise,
            String language,
            Status status,
            Instant createdAt,
            @Nullable Verdict verdict,
            @Nullable Integer score,
            @Nullable Integer maxScore) {
        static Listed of(Summary summary) {
            return new Listed(
                    summary.id(),
                    summary.owner(),
                    summary.exercise(),
                    summary.language(),
                    summary.status(),
                    summary.createdAt(),
                    summary.verdict(),
                    summary.score(),
                    summary.maxScore());
        }
    }

    static SubmissionView of(SubmissionState state, Caller reader, Instant now) {
        var submission = state.submission();
        var judgement = state.judgement();
        return new SubmissionView(
                submission.id(),
                submission.owner(),
                submission.exercise(),
                judgement == null ? null : judgement.digest(),
                submission.language(),
                state.status(),
                state.status() == Status.QUEUED ? state.position() : null,
                submission.createdAt(),
                submission.files(),
                seen(judgement, reader, now),
                failure(state.status(), state.failure(), reader));
    }

    /** A judgement without what its reader may not see. */
    static @Nullable Judgement seen(@Nullable Judgement judgement, Caller reader, Instant now) {
        if (judgement == null) {
            return null;
        }
        return reader.role().seesAll() ? judgement.forInstructor() : judgement.forLearner(now);
    }

    static @Nullable String failure(Status status, @Nullable String fault, Caller reader) {
        if (status != Status.FAILED) {
            return null;
        }
        return reader.role().seesAll() && fault != null
                ? fault
                : "The service could not judge this submission. That is not your fault; hand it in again later.";
    }
}
