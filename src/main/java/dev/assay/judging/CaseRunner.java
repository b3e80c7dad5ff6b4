package dev.assay.judging;

import dev.assay.exercise.TestCase;
import dev.assay.sandbox.Usage;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Runs the cases of one kind of exercise, one after the other. */
interface CaseRunner {
    TestRun run(TestCase test);

    /** Why no case can be run, known before the first one; null when they can. */
    default @Nullable Unloadable unloadable() {
        return null;
    }

    /** What kept the program from being loaded: {@code feedback} for every test, {@code diagnostics} for its author, safe to print. */
    record Unloadable(Verdict verdict, String feedback, String diagnostics) {}

    /** What came of one case: {@code feedback} is fit for any learner's eyes, {@code shown} only for samples. */
    record TestRun(Verdict verdict, Usage usage, @Nullable String feedback, Shown shown) {
        static final Usage NOTHING_USED = new Usage(Duration.ZERO, Duration.ZERO, 0);

        /** Texts of the case and of what the program made of it, safe to print; {@code detail} explains a failure in the program's own words. */
        record Shown(
                String input,
                String expected,
                String actual,
                String output,
                @Nullable String detail) {}
    }
}
