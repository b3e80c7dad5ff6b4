package dev.assay.exercise.reading.samples;

import dev.assay.exercise.sample.Expectation;
import dev.assay.exercise.sample.Expectation.TimeUse;
import dev.assay.exercise.sample.Outcome;
import dev.assay.exercise.sample.Requirement;
import dev.assay.exercise.sample.Requirement.Range;
import dev.assay.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is said of a sample submission beyond its folder; what is left out stays as it is. */
record Refinement(
        Optional<Set<Outcome>> permitted,
        Optional<Set<Outcome>> required,
        Optional<Range> score,
        Optional<String> message,
        Optional<Map<String, Set<Outcome>>> groups,
        Optional<TimeUse> timeUse,
        Optional<Language> language) {
    static final Refinement NONE = new Refinement(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Field by field, the later one wins. */
    Refinement then(Refinement later) {
        return new Refinement(
                later.permitted.or(() -> permitted),
                later.required.or(() -> required),
                later.score.or(() -> score),
                later.message.or(() -> message),
                later.groups.or(() -> groups),
                later.timeUse.or(() -> timeUse),
                later.language.or(() -> language));
    }

    Expectation of(Set<Outcome> declared) {
        var requirements = new ArrayList<Requirement>();
        requirements.add(new Requirement(
                Set.of(), permitted.orElse(declared), Set.of(), required.orElse(Set.of()), score, message));
        groups.orElse(Map.of())
                .forEach((group, outcomes) -> requirements.add(new Requirement(
                        Set.of(group), outcomes, Set.of(), Set.of(), Optional.empty(), Optional.empty())));
        return new Expectation(List.copyOf(requirements), timeUse.orElseGet(() -> timeUse(permitted.orElse(declared))));
    }

    private static TimeUse timeUse(Set<Outcome> permitted) {
        return permitted.equals(Set.of(Outcome.ACCEPTED))
                ? TimeUse.LOWER
                : permitted.equals(Set.of(Outcome.TIME_LIMIT_EXCEEDED)) ? TimeUse.UPPER : TimeUse.NOTHING;
    }
}
