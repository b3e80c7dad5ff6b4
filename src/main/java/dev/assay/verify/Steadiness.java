package dev.assay.verify;

import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether judging the same submission again gives the same verdicts. */
final class Steadiness {
    private Steadiness() {}

    /** A sentence for every test that ended differently. */
    static List<String> differences(List<Judgement> judgements) {
        var ends = new LinkedHashMap<String, Map<Verdict, Integer>>();
        for (Judgement judgement : judgements) {
            for (Judgement.Group group : judgement.groups()) {
                for (Judgement.Test test : group.tests()) {
                    ends.computeIfAbsent(group.name() + "/" + test.name(), name -> new EnumMap<>(Verdict.class))
                            .merge(test.verdict(), 1, Integer::sum);
                }
            }
        }
        var differences = new ArrayList<String>();
        ends.forEach((test, verdicts) -> {
            if (verdicts.size() > 1) {
                String counted = verdicts.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue() + "×")
                        .collect(Collectors.joining(", "));
                differences.add("%s is flaky: %s in %d judgements".formatted(test, counted, judgements.size()));
            }
        });
        return differences;
    }
}
