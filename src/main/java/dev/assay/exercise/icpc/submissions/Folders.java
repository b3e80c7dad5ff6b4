package dev.assay.exercise.icpc.submissions;

import dev.assay.exercise.sample.Expectation.TimeUse;
import dev.assay.exercise.sample.Outcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The folders below {@code submissions/} that say what lies in them must get. */
final class Folders {
    private static final Demand ACCEPTED =
            Demand.whole(EnumSet.of(Outcome.ACCEPTED)).using(TimeUse.LOWER);
    private static final Demand TOO_SLOW =
            tests(List.of("AC", "TLE"), List.of("TLE")).using(TimeUse.UPPER);
    private static final Demand CRASHES = tests(List.of("AC", "RTE"), List.of("RTE"));
    private static final Demand PARTLY = Demand.whole(EnumSet.of(Outcome.PARTIAL));
    private static final Demand NO_PROGRAM = Demand.whole(EnumSet.of(Outcome.COMPILE_ERROR));
    private static final Demand OTHERWISE = Demand.NOTHING;

    private static final Map<String, Demand> ALL = Map.ofEntries(
            Map.entry("accepted", ACCEPTED),
            Map.entry("slow_accepted", Demand.tests(Verdicts.tests(List.of("AC", "TLE")), Set.of())),
            Map.entry("partially_accepted", PARTLY),
            Map.entry("partial", PARTLY),
            Map.entry("wrong_answer", tests(List.of("AC", "WA"), List.of("WA"))),
            Map.entry("no_output", tests(List.of("AC", "WA"), List.of("WA"))),
            Map.entry("time_limit_exceeded", TOO_SLOW),
            Map.entry("time_limit", TOO_SLOW),
            Map.entry("run_time_error", CRASHES),
            Map.entry("runtime_error", CRASHES),
            Map.entry("rejected", Demand.tests(Set.of(), Verdicts.tests(List.of("WA", "TLE", "RTE")))),
            Map.entry("brute_force", tests(List.of("AC", "RTE", "TLE"), List.of("RTE", "TLE"))),
            Map.entry("output_limit", Demand.tests(Set.of(), EnumSet.of(Outcome.OUTPUT_LIMIT_EXCEEDED))),
            Map.entry("memory_limit", Demand.tests(Set.of(), EnumSet.of(Outcome.MEMORY_LIMIT_EXCEEDED))),
            Map.entry("memory_limit_exceeded", Demand.tests(Set.of(), EnumSet.of(Outcome.MEMORY_LIMIT_EXCEEDED))),
            Map.entry("compiler_error", NO_PROGRAM),
            Map.entry("compile_error", NO_PROGRAM),
            Map.entry("mixed", OTHERWISE),
            Map.entry("mixed-verdicts", OTHERWISE),
            Map.entry("multiple", OTHERWISE),
            Map.entry("check_manually", OTHERWISE));

    private Folders() {}

    /** What a folder of this name demands; nothing when it is not known. */
    static Demand demand(String folder) {
        return ALL.getOrDefault(folder, OTHERWISE);
    }

    static boolean isKnown(String folder) {
        return ALL.containsKey(folder);
    }

    static Set<String> names() {
        return ALL.keySet();
    }

    private static Demand tests(List<String> permitted, List<String> required) {
        return Demand.tests(Verdicts.tests(permitted), Verdicts.tests(required));
    }
}
