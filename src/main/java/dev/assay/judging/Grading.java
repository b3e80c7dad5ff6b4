package dev.assay.judging;

import dev.assay.exercise.Exercise;
import dev.assay.exercise.TestCase;
import dev.assay.exercise.TestGroup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs an exercise's groups in order and gives their points; a group that meets a limit, or requires a failed one, is not run further. */
final class Grading {
    private static final Set<Verdict> TOO_COSTLY_TO_REPEAT =
            Set.of(Verdict.TIME_LIMIT_EXCEEDED, Verdict.MEMORY_LIMIT_EXCEEDED, Verdict.OUTPUT_LIMIT_EXCEEDED);

    private final Exercise exercise;
    private final CaseRunner runner;
    private final JudgeListener listener;
    private final int total;
    private final Set<String> accepted = new HashSet<>();
    private int done;

    Grading(Exercise exercise, CaseRunner runner, JudgeListener listener) {
        this.exercise = exercise;
        this.runner = runner;
        this.listener = listener;
        this.total = exercise.groups().stream().mapToInt(g -> g.cases().size()).sum();
    }

    List<Judgement.Group> run() {
        return exercise.groups().stream().map(this::run).toList();
    }

    private Judgement.Group run(TestGroup group) {
        boolean skip = !accepted.containsAll(group.requires());
        List<Judgement.Test> tests = new ArrayList<>();
        for (TestCase test : group.cases()) {
            Judgement.Test result = skip ? Results.skipped(group, test) : Results.of(group, test, runner.run(test));
            skip |= TOO_COSTLY_TO_REPEAT.contains(result.verdict());
            tests.add(result);
            listener.tested(group.name(), result, ++done, total);
        }
        boolean all = tests.stream().allMatch(t -> t.verdict() == Verdict.ACCEPTED);
        if (all) {
            accepted.add(group.name());
        }
        return new Judgement.Group(group.name(), all ? group.points() : 0, group.points(), tests);
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
