package dev.assay.judging;

import dev.assay.exercise.Checker;
import dev.assay.exercise.TestCase;
import dev.assay.judging.checking.Checking;
import dev.assay.judging.checking.VisibleText;
import dev.assay.judging.workbench.Workbench;
import dev.assay.sandbox.RunResult;
import dev.assay.sandbox.Termination;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Runs a program once for every case, its input on standard input, and compares its standard output. */
final class StdioRunner implements CaseRunner {
    private final Workbench bench;
    private final Checker checker;

    StdioRunner(Workbench bench, Checker checker) {
        this.bench = bench;
        this.checker = checker;
    }

    @Override
    public TestRun run(TestCase test) {
        var data = (TestCase.Text) test.data();
        RunResult run = bench.run(data.input().getBytes(StandardCharsets.UTF_8));
        if (!run.termination().equals(new Termination.Exited(0))) {
            End end = End.of(run.termination());
            return new TestRun(end.verdict(), run.usage(), end.words(), shown(data, run, end.detail()));
        }
        String difference = Checking.difference(checker, data.expected(), run.output());
        return new TestRun(
                difference == null ? Verdict.ACCEPTED : Verdict.WRONG_ANSWER,
                run.usage(),
                difference,
                shown(data, run, null));
    }

    private static TestRun.Shown shown(TestCase.Text data, RunResult run, @Nullable String detail) {
        return new TestRun.Shown(
                VisibleText.of(data.input()),
                VisibleText.of(data.expected()),
                VisibleText.of(run.output()),
                VisibleText.of(run.error()),
                detail);
    }
}
