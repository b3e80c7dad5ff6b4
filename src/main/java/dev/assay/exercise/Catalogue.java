package dev.assay.exercise;

import dev.assay.language.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
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
        for (Path folder : packages(exercisesFolder)) {
            String slug = exercisesFolder.relativize(folder).toString();
            switch (PackageLoader.load(folder, slug, languages)) {
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

    private static List<Path> packages(Path exercisesFolder) {
        var found = new ArrayList<Path>();
        try {
            Path root = exercisesFolder.toRealPath();
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    if (folder.equals(root)) {
                        return FileVisitResult.CONTINUE;
                    }
                    if (PackageLoader.isPackage(folder)) {
                        found.add(exercisesFolder.resolve(root.relativize(folder)));
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    return folder.getFileName().toString().startsWith(".")
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("the exercises' folder cannot be read: " + exercisesFolder, e);
        }
        return found;
    }
}
