package dev.assay.judging;

import dev.assay.exercise.Checker;
import dev.assay.exercise.Exercise;
import dev.assay.exercise.TestCase;
import dev.assay.exercise.TestGroup;
import dev.assay.exercise.TestGroup.Stops;
import dev.assay.judging.author.Cases;
import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import dev.assay.judging.running.CaseRunner;
import dev.assay.judging.workbench.AuthorFault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs an exercise's groups in order and gives their points; a group that meets a limit, or requires a failed one, is not run further. */
final class Grading {
    private static final Set<Verdict> TOO_COSTLY_TO_REPEAT =
            Set.of(Verdict.TIME_LIMIT_EXCEEDED, Verdict.MEMORY_LIMIT_EXCEEDED, Verdict.OUTPUT_LIMIT_EXCEEDED);
    private static final String BROKEN =
            "The exercise is broken here, which is not your fault: its author has to mend it.";

    private final Exercise exercise;
    private final CaseRunner runner;
    private final Cases cases;
    private final JudgeListener listener;
    private final List<String> notes = new ArrayList<>();
    private final int total;
    private final Set<String> accepted = new HashSet<>();
    private int done;

    Grading(Exercise exercise, CaseRunner runner, Cases cases, JudgeListener listener) {
        this.exercise = exercise;
        this.runner = runner;
        this.cases = cases;
        this.listener = listener;
        this.total = exercise.groups().stream().mapToInt(g -> g.cases().size()).sum();
    }

    List<Judgement.Group> run() {
        List<Judgement.Group> groups = exercise.groups().stream().map(this::run).toList();
        notes.addAll(runner.notes());
        return groups;
    }

    /** What there is to say to the author, mostly by test. */
    List<String> notes() {
        return notes;
    }

    private Judgement.Group run(TestGroup group) {
        boolean skip = !accepted.containsAll(group.requires());
        double sum = 0;
        double least = 1;
        List<Judgement.Test> tests = new ArrayList<>();
        for (TestCase test : group.cases()) {
            CaseRunner.TestRun run = skip ? null : run(test);
            Judgement.Test result = run == null ? Results.skipped(group, test) : Results.of(group, test, run);
            double score = run == null ? 0 : run.score();
            sum += score;
            least = Math.min(least, score);
            skip |= stops(group.stops(), result.verdict());
            tests.add(result);
            if (run != null && run.verdict() != Verdict.ACCEPTED) {
                listener.failed(Results.whole(group, test, run));
            }
            listener.tested(group.name(), result.early(), ++done, total);
        }
        boolean all = tests.stream().allMatch(t -> t.verdict() == Verdict.ACCEPTED);
        if (all) {
            accepted.add(group.name());
        }
        double share = all ? 1 : share(group, sum / tests.size(), least);
        return new Judgement.Group(group.name(), points(group, share), group.points(), tests);
    }

    private static boolean stops(Stops stops, Verdict verdict) {
        return switch (stops) {
            case AT_FAILURE -> verdict != Verdict.ACCEPTED;
            case AT_LIMIT -> TOO_COSTLY_TO_REPEAT.contains(verdict);
            case NEVER -> false;
        };
    }

    private CaseRunner.TestRun run(TestCase test) {
        Checker checker = test.checker() == null ? exercise.checker() : test.checker();
        try {
            CaseRunner.TestRun run = runner.run(cases.whole(test), checker);
            if (run.note() != null) {
                notes.add(test.name() + ": " + run.note());
            }
            return run;
        } catch (AuthorFault fault) {
            notes.add(test.name() + ": " + fault.getMessage());
            return new CaseRunner.TestRun(
                    Verdict.JUDGE_ERROR, CaseRunner.TestRun.NOTHING_USED, BROKEN, CaseRunner.TestRun.Shown.NOTHING);
        }
    }

    private static double share(TestGroup group, double mean, double least) {
        return switch (group.scoring()) {
            case ALL -> 0;
            case SUM -> mean;
            case MIN -> least;
        };
    }

    /** Whole points; a rounding error of the last bits takes none. */
    private static int points(TestGroup group, double share) {
        return (int) Math.floor(group.points() * share + 1e-9);
    }

    /** The same groups when nothing could run: every test has the given verdict. */
    static List<Judgement.Group> without(Exercise exercise, Verdict verdict, @Nullable String feedback) {
        return exercise.groups().stream()
                .map(group -> new Judgement.Group(
                        group.name(),
                        0,
                        group.points(),
                        group.cases().stream()
                                .map(test -> Results.notRun(group, test, verdict, feedback))
                                .toList()))
                .toList();
    }
}
