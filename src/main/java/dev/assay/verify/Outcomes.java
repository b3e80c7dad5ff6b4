package dev.assay.verify;

import dev.assay.exercise.sample.Outcome;
import dev.assay.judging.judgement.Verdict;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What an author may expect, as verdicts. */
final class Outcomes {
    static final Set<Outcome> NOT_ACCEPTED =
            Collections.unmodifiableSet(EnumSet.range(Outcome.PARTIAL, Outcome.COMPILE_ERROR));

    private Outcomes() {}

    static boolean include(Set<Outcome> outcomes, Verdict verdict) {
        return outcomes.stream().anyMatch(outcome -> verdict(outcome) == verdict);
    }

    static String either(Set<Outcome> outcomes) {
        if (outcomes.equals(NOT_ACCEPTED)) {
            return "anything but ACCEPTED";
        }
        return outcomes.stream().sorted().map(Outcome::name).collect(Collectors.joining(" or "));
    }

    private static Verdict verdict(Outcome outcome) {
        return switch (outcome) {
            case SKIPPED -> Verdict.SKIPPED;
            case ACCEPTED -> Verdict.ACCEPTED;
            case PARTIAL -> Verdict.PARTIAL;
            case WRONG_ANSWER -> Verdict.WRONG_ANSWER;
            case OUTPUT_LIMIT_EXCEEDED -> Verdict.OUTPUT_LIMIT_EXCEEDED;
            case RUNTIME_ERROR -> Verdict.RUNTIME_ERROR;
            case TIME_LIMIT_EXCEEDED -> Verdict.TIME_LIMIT_EXCEEDED;
            case MEMORY_LIMIT_EXCEEDED -> Verdict.MEMORY_LIMIT_EXCEEDED;
            case COMPILE_ERROR -> Verdict.COMPILE_ERROR;
        };
    }
}
