package dev.assay.exercise.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens in one case: a copy of the data, the learner's statements, and what is asked of the database then.
 *
 * @param data null where it is the exercise's
 * @param setup statements that change the copy before the learner's; may be empty
 * @param mostStatements how many statements the learner may use
 * @param wanted of the last query among the learner's statements
 */
public record SqlTest(
        @Nullable Script data,
        String setup,
        int mostStatements,
        Wanted wanted,
        List<Question> after,
        List<Demand> must) {
    /** One that asks nothing. */
    public static final SqlTest NOTHING =
            new SqlTest(null, "", Integer.MAX_VALUE, Wanted.ANYTHING, List.of(), List.of());

    /** Whether it can tell a right submission from a wrong one. */
    public boolean asksSomething() {
        return wanted.rows() != null || !after.isEmpty() || !must.isEmpty();
    }

    /** The statements that make its data, given those of its exercise. */
    public Script data(Script exercise) {
        return data == null ? exercise : data;
    }
}
