package dev.assay.exercise.sample;

import java.util.Optional;
import java.util.Set;

/**
 * Something that must hold of a judgement, or of the part of it that some groups make up. Empty sets demand nothing.
 *
 * @param groups the names of the groups it speaks of; empty: all, and the submission as a whole
 * @param cases the tests of these groups it speaks of, {@code group/test}; empty: all
 * @param permitted the verdict, or the worst verdict of a test, must be one of these
 * @param tests every test must end so
 * @param required at least one test must end so
 * @param score the points of these groups
 * @param message at least one test's feedback, or what the compiler printed, must contain it
 */
public record Requirement(
        Set<String> groups,
        Set<String> cases,
        Set<Outcome> permitted,
        Set<Outcome> tests,
        Set<Outcome> required,
        Optional<Range> score,
        Optional<String> message) {

    /** Of whole groups. */
    public Requirement(
            Set<String> groups,
            Set<Outcome> permitted,
            Set<Outcome> tests,
            Set<Outcome> required,
            Optional<Range> score,
            Optional<String> message) {
        this(groups, Set.of(), permitted, tests, required, score, message);
    }

    /** Points from {@code least} to {@code most}, both included. */
    public record Range(double least, double most) {}

    /** The whole must end in one of these. */
    public static Requirement permitted(Set<Outcome> outcomes) {
        return new Requirement(Set.of(), outcomes, Set.of(), Set.of(), Optional.empty(), Optional.empty());
    }

    /** Whether what ends so may meet this. */
    boolean allows(Outcome outcome) {
        return allows(permitted, outcome) && allows(tests, outcome) && allows(required, outcome);
    }

    private static boolean allows(Set<Outcome> demanded, Outcome outcome) {
        return demanded.isEmpty() || demanded.contains(outcome);
    }
}
