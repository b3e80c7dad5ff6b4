package dev.assay.exercise;

import org.jspecify.annotations.Nullable;

/** How an answer is compared with the expected one. */
public sealed interface Checker {
    record Exact() implements Checker {}

    /**
     * Words.
     *
     * @param anyCase whether A to Z count as a to z
     * @param sameSpace whether the white space around the words must be the same, too
     * @param numbers how near a word must be to an expected one that is a decimal number; null: every word is compared as a text
     */
    record Tokens(
            boolean anyCase, boolean sameSpace, @Nullable Float numbers) implements Checker {
        /** Equal words, any white space between them. */
        public Tokens() {
            this(false, false, null);
        }
    }

    record Lines() implements Checker {}

    /** A number is right when it is within either tolerance. */
    record Float(double absolute, double relative) implements Checker {}

    record Unordered() implements Checker {}

    /**
     * An author's program decides; how it is called stands in exercises/README.md.
     *
     * @param fullScore what it writes into {@code score.txt} where an answer earns all; 0 where an answer is right or wrong, and no score is looked for
     */
    record Program(AuthorProgram program, double fullScore) implements Checker {
        /** One whose scores go from 0 to 1. */
        public Program(AuthorProgram program) {
            this(program, 1);
        }
    }
}
