package dev.assay.exercise.sql;

/**
 * Statements that make a data set.
 *
 * @param name its file in the package; empty where there is none
 */
public record Script(String name, String text) {
    /** An empty database. */
    public static final Script NOTHING = new Script("", "");
}
