package dev.assay.verify;

import dev.assay.exercise.Exercise;
import dev.assay.exercise.TestCase;
import dev.assay.exercise.TestGroup;
import dev.assay.exercise.TestGroup.Visibility;
import dev.assay.judging.judgement.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which test fails which wrong submission. Submissions that do not compile are left out: no test ran. */
public record KillMatrix(List<String> submissions, List<Row> rows) {
    private static final Set<Verdict> NO_KILL = Set.of(Verdict.ACCEPTED, Verdict.SKIPPED, Verdict.JUDGE_ERROR);
    private static final Set<Verdict> LIMITS =
            Set.of(Verdict.TIME_LIMIT_EXCEEDED, Verdict.MEMORY_LIMIT_EXCEEDED, Verdict.OUTPUT_LIMIT_EXCEEDED);

    /** One test with its verdict on each submission; {@code counts} when it has to fail one: it is hidden and its group has points. */
    public record Row(String group, String test, boolean counts, List<Verdict> verdicts) {
        /** Whether it fails a wrong submission. */
        public boolean kills() {
            return !NO_KILL.containsAll(verdicts);
        }
    }

    /** @param complete whether these are all the submissions there are, so that every test should fail one of them */
    static KillMatrix of(Exercise exercise, List<Trial> trials, boolean complete) {
        List<Trial> wrong = trials.stream()
                .filter(trial -> !trial.starter() && trial.expected().wrong())
                .filter(trial -> trial.judgement().compile().ok())
                .toList();
        List<Map<String, Verdict>> verdicts =
                wrong.stream().map(Trial::verdicts).toList();
        var rows = new ArrayList<Row>();
        for (TestGroup group : exercise.groups()) {
            boolean counts = complete && group.visibility() == Visibility.HIDDEN && group.points() > 0;
            for (TestCase test : group.cases()) {
                rows.add(new Row(
                        group.name(),
                        test.name(),
                        counts,
                        verdicts.stream()
                                .map(of -> of.getOrDefault(Trial.test(group.name(), test.name()), Verdict.SKIPPED))
                                .toList()));
            }
        }
        return new KillMatrix(wrong.stream().map(Trial::name).toList(), rows);
    }

    /** The tests that fail none of the submissions they ran on, though all that came as far as their group ran on them. */
    public List<Row> idle() {
        return rows.stream()
                .filter(row -> row.counts() && !row.kills() && !stopped(row))
                .toList();
    }

    /** Whether a submission met a limit in the same group, or a fault of the exercise, which kept this test from running or from telling anything. */
    private boolean stopped(Row row) {
        for (int i = 0; i < submissions.size(); i++) {
            int at = i;
            if (rows.stream().anyMatch(other -> other.verdicts().get(at) == Verdict.JUDGE_ERROR)) {
                return true;
            }
            if (row.verdicts().get(at) == Verdict.SKIPPED
                    && rows.stream()
                            .anyMatch(other -> other.group().equals(row.group())
                                    && LIMITS.contains(other.verdicts().get(at)))) {
                return true;
            }
        }
        return false;
    }

    List<Complaint> complaints() {
        if (submissions.isEmpty() && rows.stream().anyMatch(Row::counts)) {
            return List.of(Complaint.warning(
                    Complaint.Rule.KILLS, "there is no wrong submission: nothing shows that the tests find a mistake"));
        }
        Map<String, List<String>> idle = new LinkedHashMap<>();
        idle().forEach(row ->
                idle.computeIfAbsent(row.group(), group -> new ArrayList<>()).add(Trial.test(row.group(), row.test())));
        return idle.values().stream()
                .map(tests -> Complaint.warning(
                        Complaint.Rule.KILLS,
                        Wording.few(tests)
                                + (tests.size() == 1 ? " fails" : " fail")
                                + " no wrong submission: add one with the mistake to be found, or drop the test"))
                .toList();
    }
}
