package dev.assay.judging.running;

import dev.assay.exercise.Checker;
import dev.assay.exercise.TestCase;
import dev.assay.judging.author.Decision;
import dev.assay.judging.judgement.Verdict;
import dev.assay.sandbox.Usage;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs the cases of one kind of exercise, one after the other. */
public interface CaseRunner {
    /** @param checker the one for this case */
    TestRun run(TestCase test, Checker checker);

    /** Why no case can be run, known before the first one; null when they can. */
    default @Nullable Unloadable unloadable() {
        return null;
    }

    /** What the exercise's author should know of all cases together. */
    default List<String> notes() {
        return List.of();
    }

    /** What kept the program from being loaded: {@code feedback} for every test, {@code diagnostics} for its author, safe to print. */
    record Unloadable(Verdict verdict, String feedback, String diagnostics) {}

    /**
     * What came of one case.
     *
     * @param score the part of the case's worth that is earned, from 0 to 1
     * @param feedback fit for any learner's eyes
     * @param shown only for eyes that may see the case; made when it is asked for, as mostly nobody does
     * @param note for the exercise's author only
     */
    record TestRun(
            Verdict verdict,
            double score,
            Usage usage,
            @Nullable String feedback,
            Supplier<Shown> shown,
            @Nullable String note) {
        public static final Usage NOTHING_USED = new Usage(Duration.ZERO, Duration.ZERO, 0);

        /** One that earns all when accepted, else nothing. */
        public TestRun(Verdict verdict, Usage usage, @Nullable String feedback, Supplier<Shown> shown) {
            this(verdict, verdict == Verdict.ACCEPTED ? 1 : 0, usage, feedback, shown, null);
        }

        static TestRun of(Decision decision, Usage usage, Supplier<Shown> shown) {
            String feedback = decision.feedback() == null && !decision.accepted()
                    ? "The answer is not accepted."
                    : decision.feedback();
            Verdict verdict = !decision.accepted()
                    ? Verdict.WRONG_ANSWER
                    : decision.score() < 1 ? Verdict.PARTIAL : Verdict.ACCEPTED;
            return new TestRun(verdict, decision.score(), usage, feedback, shown, decision.note());
        }

        /** Texts of the case and of what the program made of it, safe to print; {@code detail} explains a failure in the program's own words. */
        public record Shown(
                String input,
                String expected,
                String actual,
                String output,
                @Nullable String detail) {
            public static final Supplier<Shown> NOTHING = () -> new Shown("", "", "", "", null);
        }
    }
}
