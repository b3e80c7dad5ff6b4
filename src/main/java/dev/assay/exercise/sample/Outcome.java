package dev.assay.exercise.sample;

/** How a submission, a group or a test may be expected to end, in the words of a judgement. */
public enum Outcome {
    SKIPPED,
    ACCEPTED,
    PARTIAL,
    WRONG_ANSWER,
    OUTPUT_LIMIT_EXCEEDED,
    RUNTIME_ERROR,
    TIME_LIMIT_EXCEEDED,
    MEMORY_LIMIT_EXCEEDED,
    COMPILE_ERROR
}
