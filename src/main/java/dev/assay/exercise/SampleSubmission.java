package dev.assay.exercise;

import java.nio.file.Path;

/** A submission that an author ships with the package, filed by what it must get. */
public record SampleSubmission(String name, Path path, Expectation expectation) {
    /** The folders below {@code submissions/}. */
    public enum Expectation {
        ACCEPTED,
        PARTIAL,
        WRONG_ANSWER,
        OUTPUT_LIMIT_EXCEEDED,
        RUN_TIME_ERROR,
        TIME_LIMIT_EXCEEDED,
        MEMORY_LIMIT_EXCEEDED,
        COMPILE_ERROR,
        CHEATING
    }
}
