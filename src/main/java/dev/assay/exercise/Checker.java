package dev.assay.exercise;

/** How an answer is compared with the expected one. */
public sealed interface Checker {
    record Exact() implements Checker {}

    record Tokens() implements Checker {}

    record Lines() implements Checker {}

    /** A number is right when it is within either tolerance. */
    record Float(double absolute, double relative) implements Checker {}

    record Unordered() implements Checker {}

    /**
     * An author's program decides; how it is called stands in exercises/README.md.
     *
     * @param fullScore what it writes into {@code score.txt} where an answer earns all
     */
    record Program(AuthorProgram program, double fullScore) implements Checker {
        /** One whose scores go from 0 to 1. */
        public Program(AuthorProgram program) {
            this(program, 1);
        }
    }
}
