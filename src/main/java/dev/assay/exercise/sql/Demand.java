package dev.assay.exercise.sql;

import java.util.Locale;

/** A statement that is tried when the learner's statements are through, and what must become of it. */
public record Demand(String statement, Outcome outcome) {
    /** Success, or the kind of constraint that it must violate. */
    public enum Outcome {
        SUCCEEDS,
        UNIQUE,
        FOREIGN_KEY,
        CHECK,
        NOT_NULL;

        /** The word in files and of drivers. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
