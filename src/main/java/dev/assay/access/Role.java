package dev.assay.access;

import java.util.Locale;

/** What a caller may do: learners and pipelines see their own submissions, instructors and operators all. */
public enum Role {
    LEARNER,
    INSTRUCTOR,
    PIPELINE,
    OPERATOR;

    /** Whether submissions of other callers are visible. */
    public boolean seesAll() {
        return switch (this) {
            case INSTRUCTOR, OPERATOR -> true;
            case LEARNER, PIPELINE -> false;
        };
    }

    /** The word on the command line and in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
