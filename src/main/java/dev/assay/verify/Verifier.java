package dev.assay.verify;

import dev.assay.exercise.Exercise;
import dev.assay.exercise.Kind;
import dev.assay.exercise.Loaded;
import dev.assay.judging.Judge;
import dev.assay.language.Language;
import dev.assay.language.Languages;
import dev.assay.verify.Complaint.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Verifies packages with the judge that judges learners' submissions. */
public final class Verifier {
    private final Judge judge;
    private final Languages languages;
    private final int repeat;
    private final String filter;

    /**
     * @param repeat how often each sample submission is judged
     * @param filter only sample submissions whose names contain it, and nothing that speaks of all of them; empty: everything
     */
    public Verifier(Judge judge, Languages languages, int repeat, String filter) {
        this.judge = judge;
        this.languages = languages;
        this.repeat = repeat;
        this.filter = filter;
    }

    /** What there is to do for a package, given what became of loading it; nothing runs yet. */
    public Verifying prepare(String slug, String dialect, Loaded loaded) {
        var problems = new Verification(
                slug,
                dialect,
                loaded.problems().stream().map(Complaint::of).toList(),
                List.of(),
                new KillMatrix(List.of(), List.of()),
                List.of());
        return switch (loaded) {
            case Loaded.Ok ok ->
                new Verifying(tried(ok.exercise()), trials -> conclude(problems, ok.exercise(), trials));
            case Loaded.Broken broken -> new Verifying(List.of(), trials -> problems);
        };
    }

    private List<Tries> tried(Exercise exercise) {
        List<Tries> tries = new ArrayList<>();
        exercise.samples().stream()
                .filter(sample -> sample.name().contains(filter))
                .forEach(sample ->
                        tries.add(new Tries(judge, exercise, Subject.of(sample, language(sample.language())), repeat)));
        if (filter.isEmpty()) {
            exercise.languages().stream()
                    .filter(name -> exercise.starters().containsKey(name))
                    .forEach(name ->
                            tries.add(new Tries(judge, exercise, Subject.starter(exercise, language(name)), 1)));
        }
        return tries;
    }

    private Verification conclude(Verification problems, Exercise exercise, List<Trial> trials) {
        KillMatrix kills = KillMatrix.of(exercise, trials, filter.isEmpty());
        List<Margin> margins = exercise.languages().stream()
                .map(name -> Margin.of(exercise, language(name), trials))
                .toList();
        List<Complaint> complaints = new ArrayList<>(problems.complaints());
        trials.forEach(trial -> complaints.addAll(trial.complaints()));
        complaints.addAll(kills.complaints());
        margins.forEach(margin -> complaints.addAll(margin.complaints()));
        if (exercise.kind() instanceof Kind.Unit) {
            unnamed(trials).forEach(note -> complaints.add(Complaint.warning(Rule.PACKAGE, note)));
        }
        return new Verification(problems.slug(), problems.dialect(), List.copyOf(complaints), trials, kills, margins);
    }

    /** The suites' tests that no group names, as the judge notes them of what is accepted. */
    private static Stream<String> unnamed(List<Trial> trials) {
        return trials.stream()
                .filter(trial -> !trial.starter() && trial.expected().accepted())
                .map(trial -> trial.judgement().notes())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .distinct();
    }

    private Language language(String name) {
        return languages.find(name).orElseThrow();
    }
}
