package dev.assay.exercise.icpc.submissions;

import dev.assay.exercise.sample.Expectation.TimeUse;
import dev.assay.exercise.sample.Outcome;
import dev.assay.exercise.sample.Requirement;
import dev.assay.exercise.sample.Requirement.Range;
import java.util.Optional;
import java.util.Set;

/**
 * What must hold of a submission; what is left out demands nothing.
 *
 * @param whole how it must end as a whole
 * @param permitted how each test may end
 * @param required how one test at least must end
 */
record Demand(
        Set<Outcome> whole,
        Set<Outcome> permitted,
        Set<Outcome> required,
        Optional<Range> score,
        Optional<String> message,
        Optional<TimeUse> timeUse) {
    static final Demand NOTHING =
            new Demand(Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());

    static Demand whole(Set<Outcome> outcomes) {
        return new Demand(outcomes, Set.of(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Demand tests(Set<Outcome> permitted, Set<Outcome> required) {
        return new Demand(Set.of(), permitted, required, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether any submission meets it, however it ends. */
    boolean isEmpty() {
        return using(TimeUse.NOTHING).equals(NOTHING.using(TimeUse.NOTHING));
    }

    Demand using(TimeUse use) {
        return new Demand(whole, permitted, required, score, message, Optional.of(use));
    }

    /** The same, but for what another one says. */
    Demand replacedBy(Demand other) {
        boolean ends = !other.permitted.isEmpty() || !other.required.isEmpty();
        return new Demand(
                ends ? Set.of() : whole,
                other.permitted.isEmpty() ? permitted : other.permitted,
                other.required.isEmpty() ? required : other.required,
                other.score.or(() -> score),
                other.message.or(() -> message),
                other.timeUse.or(() -> timeUse));
    }

    /** @param groups and cases: what it is demanded of, all when empty */
    Requirement of(Set<String> groups, Set<String> cases) {
        return new Requirement(groups, cases, whole, permitted, required, score, message);
    }
}
