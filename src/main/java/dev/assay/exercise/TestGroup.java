package dev.assay.exercise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cases that earn their points together.
 *
 * @param requires groups that must be accepted first
 * @param stopsAtFailure whether the cases after the first one that is not accepted are skipped
 * @param checker where these cases have another one than the exercise
 */
public record TestGroup(
        String name,
        Visibility visibility,
        int points,
        Scoring scoring,
        List<String> requires,
        boolean stopsAtFailure,
        @Nullable String hint,
        @Nullable Checker checker,
        List<TestCase> cases) {

    /** One that gives all of its points or none. */
    public TestGroup(
            String name,
            Visibility visibility,
            int points,
            List<String> requires,
            @Nullable String hint,
            List<TestCase> cases) {
        this(name, visibility, points, Scoring.ALL, requires, false, hint, null, cases);
    }

    /** Whether a learner may see the cases. */
    public enum Visibility {
        SAMPLE,
        HIDDEN,
        /** Hidden before the exercise's deadline, seen in judgements after it. */
        AFTER_DEADLINE
    }

    /** How cases earn the group's points; an accepted case counts 1, another one what its checker says, else 0. */
    public enum Scoring {
        /** All points when every case is accepted. */
        ALL,
        /** The mean of the cases. */
        SUM,
        /** The least of the cases. */
        MIN
    }

    /** Some of its cases, in this order, on their own: no other group is required. */
    public TestGroup alone(List<TestCase> some) {
        return new TestGroup(name, visibility, points, scoring, List.of(), stopsAtFailure, hint, checker, some);
    }
}
