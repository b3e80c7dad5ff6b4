package dev.assay.judging;

import dev.assay.exercise.Checker;
import dev.assay.exercise.TestCase;
import dev.assay.judging.checking.Checking;
import dev.assay.judging.checking.VisibleText;
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
            return result(Words.verdict(run.termination()), Words.end(run.termination()), data, run);
        }
        String difference = Checking.difference(checker, data.expected(), run.output());
        return difference == null
                ? result(Verdict.ACCEPTED, null, data, run)
                : result(Verdict.WRONG_ANSWER, difference, data, run);
    }

    private static TestRun result(Verdict verdict, @Nullable String feedback, TestCase.Text data, RunResult run) {
        String detail =
                verdict == Verdict.ACCEPTED || verdict == Verdict.WRONG_ANSWER ? null : Words.detail(run.termination());
        var shown = new TestRun.Shown(
                VisibleText.of(data.input()),
                VisibleText.of(data.expected()),
                VisibleText.of(run.output()),
                VisibleText.of(run.error()),
                detail);
        return new TestRun(verdict, run.usage(), feedback, shown);
    }
}
