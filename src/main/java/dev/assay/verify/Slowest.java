package dev.assay.verify;

import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The test that a submission used most CPU time on, as {@code group/test}; {@code atLeast} where it was stopped before it ended. */
public record Slowest(String test, double cpuMillis, boolean atLeast) {
    static Optional<Slowest> of(List<Judgement> judgements) {
        return judgements.stream()
                .flatMap(judgement -> judgement.groups().stream())
                .flatMap(group -> group.tests().stream()
                        .filter(test -> test.verdict() != Verdict.SKIPPED)
                        .map(test -> new Slowest(
                                group.name() + "/" + test.name(),
                                test.cpuMillis(),
                                test.verdict() == Verdict.TIME_LIMIT_EXCEEDED)))
                .max(Comparator.comparingDouble(Slowest::cpuMillis));
    }
}
