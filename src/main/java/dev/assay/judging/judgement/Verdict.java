package dev.assay.judging.judgement;

/** What is thought of a submission or a test, by severity; {@code SKIPPED} is for a test that did not run. */
public enum Verdict {
    SKIPPED,
    ACCEPTED,
    PARTIAL,
    WRONG_ANSWER,
    OUTPUT_LIMIT_EXCEEDED,
    RUNTIME_ERROR,
    TIME_LIMIT_EXCEEDED,
    MEMORY_LIMIT_EXCEEDED,
    COMPILE_ERROR,
    JUDGE_ERROR
}
