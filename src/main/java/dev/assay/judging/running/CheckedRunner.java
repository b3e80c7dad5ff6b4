package dev.assay.judging.running;

import dev.assay.exercise.Checker;
import dev.assay.exercise.TestCase;
import dev.assay.judging.judgement.Verdict;
import dev.assay.judging.workbench.Compiled;
import dev.assay.judging.workbench.Workbench;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has a whole program parsed once it has failed its first test, where its language has no compiler: one that passes has cost no second start of the language. */
final class CheckedRunner implements CaseRunner {
    private final CaseRunner runner;
    private final Workbench bench;
    private boolean parsed;

    CheckedRunner(CaseRunner runner, Workbench bench) {
        this.runner = runner;
        this.bench = bench;
    }

    @Override
    public @Nullable Unloadable unloadable() {
        return runner.unloadable();
    }

    @Override
    public List<String> notes() {
        return runner.notes();
    }

    /** @throws NotParsed when it is the first, failed, and could not have done otherwise */
    @Override
    public TestRun run(TestCase test, Checker checker) {
        TestRun run = runner.run(test, checker);
        boolean suspect = run.verdict() == Verdict.RUNTIME_ERROR || run.verdict() == Verdict.WRONG_ANSWER;
        if (suspect && !parsed) {
            Compiled checked = bench.check();
            if (!checked.ok()) {
                throw new NotParsed(checked);
            }
        }
        parsed = true;
        return run;
    }
}
