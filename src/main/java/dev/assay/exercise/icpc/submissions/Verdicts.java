package dev.assay.exercise.icpc.submissions;

import dev.assay.exercise.sample.Outcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that the format and DOMjudge have for verdicts. The format has four for tests: what has no word of its own here counts as one of these. */
final class Verdicts {
    static final Map<String, Set<Outcome>> OF_TESTS = Map.of(
            "AC", EnumSet.of(Outcome.ACCEPTED, Outcome.PARTIAL),
            "WA", EnumSet.of(Outcome.WRONG_ANSWER, Outcome.OUTPUT_LIMIT_EXCEEDED),
            "TLE", EnumSet.of(Outcome.TIME_LIMIT_EXCEEDED),
            "RTE", EnumSet.of(Outcome.RUNTIME_ERROR, Outcome.MEMORY_LIMIT_EXCEEDED, Outcome.OUTPUT_LIMIT_EXCEEDED));

    static final Map<String, Set<Outcome>> OF_DOMJUDGE = Map.ofEntries(
            Map.entry("CORRECT", EnumSet.of(Outcome.ACCEPTED)),
            Map.entry("ACCEPTED", EnumSet.of(Outcome.ACCEPTED)),
            Map.entry("WRONG-ANSWER", EnumSet.of(Outcome.WRONG_ANSWER)),
            Map.entry("WRONG_ANSWER", EnumSet.of(Outcome.WRONG_ANSWER)),
            Map.entry("TIMELIMIT", EnumSet.of(Outcome.TIME_LIMIT_EXCEEDED)),
            Map.entry("TIME_LIMIT_EXCEEDED", EnumSet.of(Outcome.TIME_LIMIT_EXCEEDED)),
            Map.entry("RUN-ERROR", EnumSet.of(Outcome.RUNTIME_ERROR, Outcome.MEMORY_LIMIT_EXCEEDED)),
            Map.entry("RUN_TIME_ERROR", EnumSet.of(Outcome.RUNTIME_ERROR, Outcome.MEMORY_LIMIT_EXCEEDED)),
            Map.entry("MEMORY-LIMIT", EnumSet.of(Outcome.MEMORY_LIMIT_EXCEEDED)),
            Map.entry("NO-OUTPUT", EnumSet.of(Outcome.WRONG_ANSWER)),
            Map.entry("NO_OUTPUT", EnumSet.of(Outcome.WRONG_ANSWER)),
            Map.entry("OUTPUT-LIMIT", EnumSet.of(Outcome.OUTPUT_LIMIT_EXCEEDED)),
            Map.entry("OUTPUT_LIMIT", EnumSet.of(Outcome.OUTPUT_LIMIT_EXCEEDED)),
            Map.entry("COMPILER-ERROR", EnumSet.of(Outcome.COMPILE_ERROR)),
            Map.entry("COMPILER_ERROR", EnumSet.of(Outcome.COMPILE_ERROR)),
            Map.entry("CHECK-MANUALLY", EnumSet.range(Outcome.ACCEPTED, Outcome.COMPILE_ERROR)));

    private Verdicts() {}

    /** What any of some words stand for. */
    static Set<Outcome> tests(List<String> words) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        words.forEach(word -> outcomes.addAll(OF_TESTS.getOrDefault(word, Set.of())));
        return outcomes;
    }
}
