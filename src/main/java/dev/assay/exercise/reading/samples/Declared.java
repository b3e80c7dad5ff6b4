package dev.assay.exercise.reading.samples;

import dev.assay.exercise.sample.Outcome;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The folders below {@code submissions/}, and how what lies in them must end. */
final class Declared {
    static final Map<String, Set<Outcome>> BY_FOLDER = Map.of(
            "accepted", Set.of(Outcome.ACCEPTED),
            "partial", Set.of(Outcome.PARTIAL),
            "wrong_answer", Set.of(Outcome.WRONG_ANSWER),
            "output_limit_exceeded", Set.of(Outcome.OUTPUT_LIMIT_EXCEEDED),
            "run_time_error", Set.of(Outcome.RUNTIME_ERROR),
            "time_limit_exceeded", Set.of(Outcome.TIME_LIMIT_EXCEEDED),
            "memory_limit_exceeded", Set.of(Outcome.MEMORY_LIMIT_EXCEEDED),
            "compile_error", Set.of(Outcome.COMPILE_ERROR),
            "cheating", EnumSet.range(Outcome.PARTIAL, Outcome.COMPILE_ERROR));

    private Declared() {}
}
