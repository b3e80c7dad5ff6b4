package dev.assay.judging;

import dev.assay.exercise.TestCase;
import dev.assay.exercise.TestGroup;
import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Millis;
import dev.assay.judging.judgement.Verdict;
import dev.assay.judging.running.CaseRunner;
import dev.assay.judging.running.End;
import dev.assay.judging.workbench.Compiled;
import dev.assay.sandbox.Termination;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one place where a run becomes a test result, and where what a learner may not see of a hidden test is left out. */
final class Results {
    private static final long MIB = 1024 * 1024;

    private Results() {}

    static Judgement.Compile compile(Compiled compiled) {
        String stopped = compiled.end() instanceof Termination.Exited
                ? ""
                : "\n" + End.of("The compiler", compiled.end()).words() + "\n";
        return new Judgement.Compile(
                compiled.ok(),
                compiled.output() + stopped,
                compiled.cached(),
                Millis.of(compiled.cpu()),
                Millis.of(compiled.wall()));
    }

    static Judgement.Test of(TestGroup group, TestCase test, CaseRunner.TestRun run) {
        return switch (group.visibility()) {
            case HIDDEN -> hidden(group, test, run);
            case SAMPLE -> whole(group, test, run);
            case AFTER_DEADLINE -> hidden(group, test, run).withLater(whole(group, test, run));
        };
    }

    private static Judgement.Test hidden(TestGroup group, TestCase test, CaseRunner.TestRun run) {
        return new Judgement.Test(
                test.name(),
                visible(group),
                run.verdict(),
                coarse(Millis.of(run.usage().cpu())),
                coarse(Millis.of(run.usage().wall())),
                run.usage().memoryBytes() / MIB * MIB,
                join(run.feedback(), hint(group, test, run)),
                null,
                null,
                null,
                null);
    }

    /** With what a learner may not see of a hidden test. */
    static Judgement.Test whole(TestGroup group, TestCase test, CaseRunner.TestRun run) {
        CaseRunner.TestRun.Shown shown = run.shown().get();
        return new Judgement.Test(
                test.name(),
                visible(group),
                run.verdict(),
                Millis.of(run.usage().cpu()),
                Millis.of(run.usage().wall()),
                run.usage().memoryBytes(),
                join(run.feedback(), shown.detail(), hint(group, test, run)),
                shown.input(),
                shown.expected(),
                shown.actual(),
                shown.output());
    }

    private static @Nullable String hint(TestGroup group, TestCase test, CaseRunner.TestRun run) {
        return run.verdict() == Verdict.ACCEPTED ? null : test.hint() != null ? test.hint() : group.hint();
    }

    private static Judgement.Visible visible(TestGroup group) {
        return switch (group.visibility()) {
            case HIDDEN -> Judgement.Visible.HIDDEN;
            case SAMPLE -> Judgement.Visible.SAMPLE;
            case AFTER_DEADLINE -> Judgement.Visible.AFTER_DEADLINE;
        };
    }

    /** Rounded up to ten milliseconds: a finer time could carry a hidden input out, some bits with every submission. */
    private static double coarse(double millis) {
        return Math.ceil(millis / 10) * 10;
    }

    static Judgement.Test skipped(TestGroup group, TestCase test) {
        return notRun(group, test, Verdict.SKIPPED, null);
    }

    static Judgement.Test notRun(TestGroup group, TestCase test, Verdict verdict, @Nullable String feedback) {
        return new Judgement.Test(test.name(), visible(group), verdict, 0, 0, 0, feedback, null, null, null, null);
    }

    private static @Nullable String join(@Nullable String... parts) {
        String text = Stream.of(parts).filter(p -> p != null && !p.isEmpty()).collect(Collectors.joining(" "));
        return text.isEmpty() ? null : text;
    }
}
