package dev.assay.exercise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cases that earn their points together; {@code requires} names groups that must be accepted first. */
public record TestGroup(
        String name,
        Visibility visibility,
        int points,
        List<String> requires,
        @Nullable String hint,
        List<TestCase> cases) {
    /** Whether a learner may see the cases. */
    public enum Visibility {
        SAMPLE,
        HIDDEN
    }

    /** Some of its cases, in this order, on their own: no other group is required. */
    public TestGroup alone(List<TestCase> some) {
        return new TestGroup(name, visibility, points, List.of(), hint, some);
    }
}
