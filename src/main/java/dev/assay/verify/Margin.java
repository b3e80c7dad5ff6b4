package dev.assay.verify;

import dev.assay.exercise.Exercise;
import dev.assay.exercise.sample.Expectation.TimeUse;
import dev.assay.judging.Judge;
import dev.assay.language.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A language's limit on CPU time between the slowest submission that must keep it and the fastest that must not. */
public record Margin(
        String language, double limitMillis, Optional<Bound> slowestAccepted, Optional<Bound> fastestTooSlow) {
    /** A limit below twice what an accepted submission needs is too tight; one above half of what a slow one needs, too loose. */
    private static final double LEAST = 2;

    /** A submission and its slowest test. */
    public record Bound(String submission, Slowest slowest) {}

    static Margin of(Exercise exercise, Language language, List<Trial> trials) {
        List<Trial> here = trials.stream()
                .filter(trial -> trial.language().equals(language.name()))
                .toList();
        return new Margin(
                language.name(),
                Judge.cpuLimit(exercise, language).toNanos() / 1e6,
                bounds(here, TimeUse.LOWER)
                        .max(Comparator.comparingDouble(bound -> bound.slowest().cpuMillis())),
                bounds(here, TimeUse.UPPER)
                        .min(Comparator.comparingDouble(bound -> bound.slowest().cpuMillis())));
    }

    private static Stream<Bound> bounds(List<Trial> trials, TimeUse use) {
        return trials.stream()
                .filter(trial -> trial.expected().timeUse() == use)
                .flatMap(trial -> (use == TimeUse.UPPER ? trial.unbounded() : trial.slowest())
                        .map(slowest -> new Bound(trial.name(), slowest)).stream());
    }

    public boolean tight() {
        return slowestAccepted
                .filter(bound -> limitMillis < LEAST * bound.slowest().cpuMillis())
                .isPresent();
    }

    public boolean loose() {
        return fastestTooSlow
                .filter(bound -> !bound.slowest().atLeast() && bound.slowest().cpuMillis() < LEAST * limitMillis)
                .isPresent();
    }

    List<Complaint> complaints() {
        var complaints = new ArrayList<Complaint>();
        slowestAccepted
                .filter(bound -> tight())
                .ifPresent(bound -> complaints.add(warning(
                        "tight", bound, "which is more than half of it: raise the limit, or make that test smaller")));
        fastestTooSlow
                .filter(bound -> loose())
                .ifPresent(bound -> complaints.add(warning(
                        "loose", bound, "which is less than twice of it: lower the limit, or make that test larger")));
        return complaints;
    }

    private Complaint warning(String what, Bound bound, String how) {
        return Complaint.warning(
                Complaint.Rule.TIME,
                "the limit of %s in %s is %s: %s uses %s on %s, %s"
                        .formatted(
                                Wording.millis(limitMillis),
                                language,
                                what,
                                bound.submission(),
                                Wording.millis(bound.slowest().cpuMillis()),
                                bound.slowest().test(),
                                how));
    }
}
