package dev.assay.exercise.catalogue;

import dev.assay.exercise.Exercise;
import dev.assay.exercise.ExerciseProblem;
import dev.assay.language.Languages;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The exercises on offer at one moment, and what is wrong with the packages that are not; it never changes. */
public final class Catalogue {
    /** Stands among the broken packages for the folder of all of them. */
    public static final String FOLDER = ".";

    private final SortedMap<String, Exercise> exercises;
    private final SortedMap<String, List<ExerciseProblem>> broken;

    Catalogue(SortedMap<String, Exercise> exercises, SortedMap<String, List<ExerciseProblem>> broken) {
        this.exercises = Collections.unmodifiableSortedMap(exercises);
        this.broken = Collections.unmodifiableSortedMap(broken);
    }

    /**
     * Every package below a folder, as it is now.
     *
     * @throws UncheckedIOException when the folder itself cannot be read
     */
    public static Catalogue load(Path folder, Languages languages) {
        return new ExercisesFolder(folder, languages).catalogue();
    }

    public Optional<Exercise> find(String slug) {
        return Optional.ofNullable(exercises.get(slug));
    }

    /** By slug. */
    public Collection<Exercise> exercises() {
        return exercises.values();
    }

    /** The problems of the packages that are not offered, by slug; those of the folder itself by {@code .}. */
    public SortedMap<String, List<ExerciseProblem>> broken() {
        return broken;
    }

    /** Every exercise's digest, by slug. */
    public Map<String, String> digests() {
        return exercises.values().stream().collect(Collectors.toMap(Exercise::slug, Exercise::digest));
    }

    /** Whether the same exercises are offered, by their digests, and the same is wrong with the others. */
    boolean says(Catalogue other) {
        return digests().equals(other.digests()) && broken.equals(other.broken);
    }

    /** The same exercises, with a problem of the folder itself. */
    Catalogue with(ExerciseProblem problem) {
        var more = new TreeMap<>(broken);
        more.put(FOLDER, List.of(problem));
        return new Catalogue(exercises, more);
    }
}
