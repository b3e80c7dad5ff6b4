package dev.assay.exercise;

/** Something wrong with a package, where it is, and what to do; line 0 means the whole file, file {@code .} the whole package. */
public record ExerciseProblem(Severity severity, String file, int line, String message) {
    /** An error keeps the exercise from being offered. */
    public enum Severity {
        ERROR,
        WARNING
    }
}
