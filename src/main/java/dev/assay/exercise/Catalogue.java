package dev.assay.exercise;

import dev.assay.exercise.folder.PackageFinder;
import dev.assay.language.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every package below a folder: the exercises on offer, and what is wrong with the others. */
public final class Catalogue {
    private final SortedMap<String, Exercise> exercises = new TreeMap<>();
    private final SortedMap<String, List<ExerciseProblem>> broken = new TreeMap<>();

    private Catalogue() {}

    /** @throws UncheckedIOException when the folder itself cannot be read */
    public static Catalogue load(Path exercisesFolder, Languages languages) {
        var catalogue = new Catalogue();
        PackageFinder found = find(exercisesFolder);
        found.problems()
                .forEach((folder, problem) -> catalogue.broken.put(
                        folder.toString(),
                        List.of(new ExerciseProblem(ExerciseProblem.Severity.ERROR, ".", 0, problem))));
        for (Path folder : found.packages()) {
            String slug = folder.toString();
            switch (PackageLoader.load(exercisesFolder.resolve(folder), slug, languages)) {
                case Loaded.Ok ok -> catalogue.exercises.put(slug, ok.exercise());
                case Loaded.Broken wrong -> catalogue.broken.put(slug, wrong.problems());
            }
        }
        return catalogue;
    }

    public Optional<Exercise> find(String slug) {
        return Optional.ofNullable(exercises.get(slug));
    }

    /** By slug. */
    public Collection<Exercise> exercises() {
        return Collections.unmodifiableCollection(exercises.values());
    }

    /** The problems of the packages that are not offered, by slug. */
    public SortedMap<String, List<ExerciseProblem>> broken() {
        return Collections.unmodifiableSortedMap(broken);
    }

    private static PackageFinder find(Path exercisesFolder) {
        try {
            return PackageFinder.find(exercisesFolder, PackageLoader::isPackage);
        } catch (IOException e) {
            throw new UncheckedIOException("the exercises' folder cannot be read: " + exercisesFolder, e);
        }
    }
}
