package dev.assay.verify;

import dev.assay.exercise.Exercise;
import dev.assay.exercise.TestCase;
import dev.assay.exercise.TestGroup;
import dev.assay.judging.Judge;
import dev.assay.judging.JudgeListener;
import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import dev.assay.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out how slow a submission that is too slow really is: a judgement stops it just above the limit. The tests that stopped it, and those they kept from
 * running, run once more with a higher limit, the last one first as it is likely to be the largest, until one meets that too.
 */
final class Stopwatch {
    /** Being twice as slow as the limit is all that is asked for. */
    private static final int TIMES = 2;

    private final Judge judge;

    Stopwatch(Judge judge) {
        this.judge = judge;
    }

    /** The slowest test; empty when no limit on CPU time was met. */
    Optional<Slowest> measure(Exercise exercise, Language language, Map<String, byte[]> files, Judgement limited) {
        double limit = Judge.cpuLimit(exercise, language).toNanos() / 1e6;
        List<Judgement> judgements = new ArrayList<>();
        for (Judgement.Group judged : limited.groups().reversed()) {
            TestGroup group = exercise.groups().stream()
                    .filter(one -> one.name().equals(judged.name()))
                    .findFirst()
                    .orElseThrow();
            List<TestCase> cases = slow(group, judged.tests(), limit);
            if (!cases.isEmpty()) {
                Exercise looser = exercise.withCpuTimes(TIMES, List.of(group.alone(cases)));
                Judgement judgement = judge.judge(looser, language, files, JudgeListener.NONE);
                judgements.add(judgement);
                if (judgement.reason() == Verdict.TIME_LIMIT_EXCEEDED) {
                    break;
                }
            }
        }
        return Slowest.of(judgements);
    }

    /** The case that used up its CPU time, rather than waited for something, and those after it, from the last one on. */
    private static List<TestCase> slow(TestGroup group, List<Judgement.Test> tests, double limit) {
        for (int i = 0; i < tests.size(); i++) {
            if (tests.get(i).verdict() == Verdict.TIME_LIMIT_EXCEEDED
                    && tests.get(i).cpuMillis() >= limit) {
                return group.cases().subList(i, tests.size()).reversed();
            }
        }
        return List.of();
    }
}
