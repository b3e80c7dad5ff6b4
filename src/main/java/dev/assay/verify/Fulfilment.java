package dev.assay.verify;

import dev.assay.exercise.sample.Expectation;
import dev.assay.exercise.sample.Outcome;
import dev.assay.exercise.sample.Requirement;
import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a judgement is what its submission must get. */
final class Fulfilment {
    private final Tries.Seen judged;
    private final Judgement judgement;
    private final List<String> failures = new ArrayList<>();

    private Fulfilment(Tries.Seen judged) {
        this.judged = judged;
        this.judgement = judged.judgement();
    }

    /** Why it is not, for its author; empty when it is. */
    static List<String> failures(Expectation expected, Tries.Seen judged) {
        var fulfilment = new Fulfilment(judged);
        if (judged.judgement().reason() == Verdict.JUDGE_ERROR) {
            return List.of("it could not be judged: " + fulfilment.fault());
        }
        expected.requirements().forEach(fulfilment::hold);
        return fulfilment.failures;
    }

    private void hold(Requirement requirement) {
        List<Judgement.Group> part = judgement.groups().stream()
                .filter(group ->
                        requirement.groups().isEmpty() || requirement.groups().contains(group.name()))
                .map(group -> only(requirement.cases(), group))
                .toList();
        String where = requirement.groups().isEmpty() ? "" : String.join(", ", requirement.groups()) + ": ";
        permitted(requirement, part, where);
        tests(requirement.tests(), part);
        required(requirement.required(), part, where);
        requirement.score().ifPresent(range -> score(range, part, where));
        requirement
                .message()
                .filter(message -> texts(requirement, part).noneMatch(text -> text.contains(message)))
                .ifPresent(message -> failures.add(where + "no feedback contains '" + message + "'"));
    }

    private static Judgement.Group only(Set<String> cases, Judgement.Group group) {
        return cases.isEmpty()
                ? group
                : new Judgement.Group(
                        group.name(),
                        group.score(),
                        group.maxScore(),
                        group.tests().stream()
                                .filter(test -> cases.contains(group.name() + "/" + test.name()))
                                .toList());
    }

    /** A verdict below accepted is met by the worst test's verdict too, where points of other groups make the whole {@code PARTIAL}. */
    private void permitted(Requirement requirement, List<Judgement.Group> part, String where) {
        boolean whole = requirement.groups().isEmpty();
        Set<Outcome> permitted = requirement.permitted();
        Verdict verdict = whole ? judgement.verdict() : worst(part);
        Verdict reason = whole && judgement.reason() != null ? judgement.reason() : verdict;
        if (permitted.isEmpty() || Outcomes.include(permitted, verdict) || Outcomes.include(permitted, reason)) {
            return;
        }
        String got = reason == verdict ? verdict.name() : verdict + " for " + reason;
        String why = verdict == Verdict.ACCEPTED ? "no test fails it" : circumstances();
        failures.add(where + "expected " + Outcomes.either(permitted) + ", got " + got + ": " + why);
    }

    private void tests(Set<Outcome> permitted, List<Judgement.Group> part) {
        if (permitted.isEmpty()) {
            return;
        }
        if (!judgement.compile().ok() && !permitted.contains(Outcome.COMPILE_ERROR)) {
            failures.add("expected " + Outcomes.either(permitted) + " of every test: " + circumstances());
        }
        List<String> others = part.stream()
                .flatMap(group -> group.tests().stream()
                        .filter(test ->
                                test.verdict() != Verdict.SKIPPED && !Outcomes.include(permitted, test.verdict()))
                        .map(test -> group.name() + "/" + test.name() + " got " + test.verdict()))
                .toList();
        if (!others.isEmpty()) {
            failures.add("expected " + Outcomes.either(permitted) + " of every test: " + Wording.few(others));
        }
    }

    private void required(Set<Outcome> required, List<Judgement.Group> part, String where) {
        boolean met = required.isEmpty()
                || (!judgement.compile().ok() && required.contains(Outcome.COMPILE_ERROR))
                || all(part).anyMatch(test -> Outcomes.include(required, test.verdict()));
        if (!met) {
            failures.add(where + "expected " + Outcomes.either(required) + " of at least one test, none got it");
        }
    }

    private void score(Requirement.Range range, List<Judgement.Group> part, String where) {
        int score = part.stream().mapToInt(Judgement.Group::score).sum();
        if (score < range.least() || score > range.most()) {
            String least = Wording.number(range.least());
            String wanted = range.least() == range.most() ? least : least + " to " + Wording.number(range.most());
            failures.add(where + "expected a score of " + wanted + ", got " + score);
        }
    }

    /** What the exercise's own programs did wrong. */
    private String fault() {
        List<String> notes = judgement.notes();
        return notes == null || notes.isEmpty() ? circumstances() : Wording.ends(notes.getFirst());
    }

    /** Where and how it went wrong, of what went wrong worst. */
    private String circumstances() {
        if (!judgement.compile().ok()) {
            return "it does not compile, "
                    + Wording.firstLine(judgement.compile().output());
        }
        String said = judgement.groups().stream()
                .flatMap(group -> group.tests().stream()
                        .filter(test -> test.verdict() == judgement.reason())
                        .map(test -> group.name() + "/" + test.name() + " says " + Wording.firstLine(test.feedback())))
                .findFirst()
                .orElse("");
        String seen = judgement.reason() == null ? "" : judged.details(judgement.reason());
        return (said + seen + " " + Wording.firstLine(judgement.diagnostics())).strip();
    }

    private Stream<String> texts(Requirement requirement, List<Judgement.Group> part) {
        var texts = new ArrayList<String>();
        all(part).map(Judgement.Test::feedback).filter(Objects::nonNull).forEach(texts::add);
        if (requirement.groups().isEmpty()) {
            texts.add(judgement.compile().output());
            texts.add(String.valueOf(judgement.diagnostics()));
        }
        if (judgement.notes() != null) {
            texts.addAll(judgement.notes());
        }
        return texts.stream();
    }

    private static Verdict worst(List<Judgement.Group> part) {
        return all(part).map(Judgement.Test::verdict).max(Verdict::compareTo).orElse(Verdict.SKIPPED);
    }

    private static Stream<Judgement.Test> all(List<Judgement.Group> part) {
        return part.stream().flatMap(group -> group.tests().stream());
    }
}
