package dev.assay.submission;

/** What became of a submission that was handed in. */
public sealed interface Receipt {
    SubmissionState state();

    /** It is stored and queued. */
    record Created(SubmissionState state) implements Receipt {}

    /** The same was received before under the same idempotency key: this is that one. */
    record Repeated(SubmissionState state) implements Receipt {}

    /** Something else was received before under the same idempotency key; nothing was stored. */
    record Conflict(SubmissionState state) implements Receipt {}
}
