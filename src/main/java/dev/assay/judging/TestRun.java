package dev.assay.judging;

import dev.assay.sandbox.Usage;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of one case: {@code feedback} is fit for any learner's eyes, {@code shown} only for samples. */
record TestRun(Verdict verdict, Usage usage, @Nullable String feedback, Shown shown) {
    static final Usage NOTHING_USED = new Usage(Duration.ZERO, Duration.ZERO, 0);

    /** Texts of the case and of what the program made of it, safe to print; {@code detail} explains a failure in the program's own words. */
    record Shown(String input, String expected, String actual, String output, @Nullable String detail) {}
}
