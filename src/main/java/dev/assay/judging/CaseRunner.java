package dev.assay.judging;

import dev.assay.exercise.TestCase;
import org.jspecify.annotations.Nullable;

/** Runs the cases of one kind of exercise, one after the other. */
interface CaseRunner {
    TestRun run(TestCase test);

    /** Why the program can't be run at all, in words for its author, known before the first case; null when it can. */
    default @Nullable String unloadable() {
        return null;
    }
}
