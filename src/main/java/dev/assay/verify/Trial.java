package dev.assay.verify;

import dev.assay.exercise.sample.Expectation;
import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a sample submission, or of a starter, and what is wrong with that. {@code unbounded} is how slow a submission that is too slow is when it may
 * go on beyond the limit.
 */
public record Trial(
        String name,
        boolean starter,
        String language,
        Expectation expected,
        List<Judgement> judgements,
        Optional<Slowest> unbounded,
        List<Complaint> complaints) {

    /** Of several judgements the first; they differ only where a complaint says so. */
    public Judgement judgement() {
        return judgements.getFirst();
    }

    /** Whether it got what it must get. */
    public boolean ok() {
        return complaints.stream().noneMatch(Complaint::isError);
    }

    /** Over all its judgements; empty where no test ran. */
    public Optional<Slowest> slowest() {
        return Slowest.of(judgements);
    }

    /** How each test ended, by the names of group and test. */
    Map<String, Verdict> verdicts() {
        Map<String, Verdict> verdicts = new HashMap<>();
        judgement()
                .groups()
                .forEach(group ->
                        group.tests().forEach(test -> verdicts.put(test(group.name(), test.name()), test.verdict())));
        return verdicts;
    }

    /** A test as messages call it. */
    static String test(String group, String name) {
        return group + "/" + name;
    }
}
