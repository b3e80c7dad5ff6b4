package dev.assay.submission;

import dev.assay.judging.judgement.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * A submission and where it stands. {@code position} counts from 1 (the next one) while it is queued, else 0; {@code failure} is the last
 * platform fault, written for operators.
 */
public record SubmissionState(
        Submission submission,
        Status status,
        long position,
        @Nullable Judgement judgement,
        @Nullable String failure) {}
