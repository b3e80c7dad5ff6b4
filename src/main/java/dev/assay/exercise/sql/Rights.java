package dev.assay.exercise.sql;

import java.util.Locale;

/** What a learner's statements may do in their copy of the data; each has the rights of those before it. */
public enum Rights {
    /** Read rows. */
    READ,
    /** Insert, change and delete rows. */
    WRITE,
    /** Make, change and drop tables and all else that lies in a schema. */
    CREATE;

    /** The word in {@code exercise.yaml} and for drivers. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
