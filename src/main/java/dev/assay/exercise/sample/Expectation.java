package dev.assay.exercise.sample;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a sample submission must get: every requirement has to be met. */
public record Expectation(List<Requirement> requirements, TimeUse timeUse) {
    /** What its times say about the limit on CPU time. */
    public enum TimeUse {
        /** The limit should be well above them. */
        LOWER,
        /** The limit should be well below them. */
        UPPER,
        NOTHING
    }

    /** How it may end as a whole. */
    public Set<Outcome> outcomes() {
        Set<Outcome> outcomes = EnumSet.range(Outcome.ACCEPTED, Outcome.COMPILE_ERROR);
        outcomes.removeIf(outcome -> requirements.stream()
                .anyMatch(requirement -> requirement.groups().isEmpty() && !requirement.allows(outcome)));
        return outcomes;
    }

    /** Whether it must solve the exercise. */
    public boolean accepted() {
        return outcomes().equals(Set.of(Outcome.ACCEPTED));
    }

    /** Whether it must fail, as a whole or in some group. */
    public boolean wrong() {
        return requirements.stream().anyMatch(requirement -> !requirement.allows(Outcome.ACCEPTED));
    }
}
