package dev.assay.judging.running;

import dev.assay.exercise.AuthorProgram;
import dev.assay.exercise.Checker;
import dev.assay.exercise.TestCase;
import dev.assay.judging.author.Checkers;
import dev.assay.judging.author.Decision;
import dev.assay.judging.author.Dialogue;
import dev.assay.judging.author.ProgramChecker;
import dev.assay.judging.checking.VisibleText;
import dev.assay.judging.judgement.Verdict;
import dev.assay.judging.workbench.AuthorFault;
import dev.assay.judging.workbench.Backstage;
import dev.assay.judging.workbench.Workbench;
import dev.assay.sandbox.Termination;
import dev.assay.sandbox.Usage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Has the learner's program and the author's interactor speak with each other, each in its own container, and the interactor decide. */
final class InteractiveRunner implements CaseRunner {
    private static final Termination FINE = new Termination.Exited(0);

    private final Workbench bench;
    private final Checkers checkers;
    private final Checker.Program interactor;
    private final int passes;

    InteractiveRunner(Workbench bench, Checkers checkers, AuthorProgram interactor, int passes) {
        this.bench = bench;
        this.checkers = checkers;
        this.interactor = new Checker.Program(interactor);
        this.passes = passes;
    }

    @Override
    public TestRun run(TestCase test, Checker checker) {
        var data = (TestCase.Text) test.data();
        Checker.Program program = checker instanceof Checker.Program own ? own : interactor;
        Backstage backstage = checkers.backstage(program.program());
        ProgramChecker before = checkers.program(program, data);
        Usage used = TestRun.NOTHING_USED;
        for (int pass = 1; pass <= passes; pass++) {
            Dialogue.Outcome dialogue =
                    Dialogue.between(bench.converse(), backstage.converse(before.arguments(), bench.longestRun()));
            used = used.most(dialogue.learner().usage());
            Supplier<TestRun.Shown> shown = () -> shown(data, dialogue);
            End end = end(dialogue);
            if (end != null) {
                return new TestRun(end.verdict(), used, end.words(), shown);
            }
            Decision decision = before.decision(dialogue.interactor());
            if (decision.accepted() && !dialogue.learner().termination().equals(FINE)) {
                End failed = End.of(dialogue.learner().termination());
                return new TestRun(failed.verdict(), used, failed.words(), shown);
            }
            if (decision.nextInput() == null) {
                return TestRun.of(early(decision, dialogue), used, shown);
            }
        }
        throw new AuthorFault("the interactor wants more than %d passes".formatted(passes));
    }

    /** How the learner's program ended, where that decides; null where the interactor does: a program whose partner has gone may fail for that reason alone. */
    private static @Nullable End end(Dialogue.Outcome dialogue) {
        Termination termination = dialogue.learner().termination();
        if (termination.equals(FINE)
                || !dialogue.learnerFirst()
                || failed(dialogue.interactor().termination())) {
            return null;
        }
        if (termination instanceof Termination.WallLimit) {
            return new End(
                    Verdict.TIME_LIMIT_EXCEEDED,
                    dialogue.learnersTurn()
                            ? "The program did not answer what was said last: does it print whole lines and flush its output?"
                            : "The program and its partner waited for each other: does it print all that is asked for, and flush its output?",
                    null);
        }
        return End.of(termination);
    }

    /** Whether the interactor met a limit of its own: then its partner has waited for nothing. */
    private static boolean failed(Termination interactor) {
        return switch (interactor) {
            case Termination.CpuLimit c -> true;
            case Termination.MemoryLimit m -> true;
            case Termination.OutputLimit o -> true;
            case Termination.WallLimit w -> false;
            case Termination.Exited e -> false;
            case Termination.Signaled s -> false;
            case Termination.NotStarted n -> true;
            case Termination.Answered a -> throw new IllegalArgumentException("an answer is no end");
        };
    }

    private static Decision early(Decision decision, Dialogue.Outcome dialogue) {
        return decision.accepted() || !dialogue.learnerFirst()
                ? decision
                : decision.saying("The program ended, or closed its output, before its partner was done.");
    }

    private static TestRun.Shown shown(TestCase.Text data, Dialogue.Outcome dialogue) {
        return new TestRun.Shown(
                VisibleText.of(data.input()),
                VisibleText.of(data.expected()),
                dialogue.transcript(),
                VisibleText.of(dialogue.learner().error()),
                null);
    }
}
