package dev.assay.exercise.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must come of a query, and how.
 *
 * @param rows null where it may return anything
 * @param indexes those that its plan must use
 * @param notWalked tables that its plan may not read from end to end
 * @param mostExamined how many rows the database may look at; null where that does not count
 */
public record Wanted(
        @Nullable Rows rows,
        List<String> indexes,
        List<String> notWalked,
        @Nullable Long mostExamined) {
    /** Anything will do. */
    public static final Wanted ANYTHING = new Wanted(null, List.of(), List.of(), null);

    /** Whether the query's plan has to be looked at. */
    public boolean planned() {
        return !indexes.isEmpty() || !notWalked.isEmpty();
    }
}
