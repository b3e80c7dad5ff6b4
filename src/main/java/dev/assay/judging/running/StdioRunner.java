package dev.assay.judging.running;

import dev.assay.exercise.Checker;
import dev.assay.exercise.Content;
import dev.assay.exercise.TestCase;
import dev.assay.judging.author.Checkers;
import dev.assay.judging.author.Decision;
import dev.assay.judging.checking.VisibleText;
import dev.assay.judging.workbench.AuthorFault;
import dev.assay.judging.workbench.Workbench;
import dev.assay.sandbox.RunResult;
import dev.assay.sandbox.Termination;
import dev.assay.sandbox.Usage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs a program for every case, its input on standard input, and has its standard output checked; again with another input where a checker wants another pass. */
final class StdioRunner implements CaseRunner {
    private final Workbench bench;
    private final Checkers checkers;
    private final int passes;

    StdioRunner(Workbench bench, Checkers checkers, int passes) {
        this.bench = bench;
        this.checkers = checkers;
        this.passes = passes;
    }

    @Override
    public TestRun run(TestCase test, Checker checker) {
        var data = (TestCase.Text) test.data();
        Content input = data.input();
        @Nullable Function<byte[], Decision> checking = null;
        Usage used = TestRun.NOTHING_USED;
        for (int pass = 1; pass <= passes; pass++) {
            RunResult run = bench.run(input);
            used = used.most(run.usage());
            if (!run.termination().equals(new Termination.Exited(0))) {
                End end = End.of(run.termination());
                return new TestRun(end.verdict(), used, end.words(), () -> shown(data, run, end.detail()));
            }
            checking = checking == null ? checkers.forCase(checker, data) : checking;
            Decision decision = checking.apply(run.output());
            byte @Nullable [] next = decision.nextInput();
            if (next == null) {
                return TestRun.of(decision, used, () -> shown(data, run, null));
            }
            input = new Content.InMemory(next);
        }
        throw new AuthorFault("the checker wants more than %d passes".formatted(passes));
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
