package dev.assay.exercise;

/** How an exercise is graded. */
public sealed interface Kind {
    /** A program that reads standard input and writes standard output. */
    record Stdio() implements Kind {}

    /** A function with one typed signature for every language. */
    record Function(Signature signature, Process process) implements Kind {}

    /** Whether one process answers all cases or each case has its own. */
    enum Process {
        SHARED,
        CASE
    }

    /** The word in {@code exercise.yaml} and JSON. */
    default String word() {
        return switch (this) {
            case Stdio ignored -> "stdio";
            case Function ignored -> "function";
        };
    }
}
