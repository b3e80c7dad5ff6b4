package dev.assay.exercise.catalogue;

import dev.assay.exercise.Exercise;
import dev.assay.exercise.ExerciseProblem;
import dev.assay.exercise.ExerciseProblem.Severity;
import dev.assay.exercise.Loaded;
import dev.assay.exercise.PackageLoader;
import dev.assay.exercise.folder.PackageFinder;
import dev.assay.language.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * A folder of packages and what is on offer from it. Whoever asks gets a whole catalogue; a {@link #look} puts another one in its place.
 *
 * <p>How it works: a look takes the stamp of every package, which opens no file. A stamp that is not the one of what was read last may be that of
 * half a pull, so a package is read only when two looks in a row find the same stamp, and what was read counts only when the stamp is still that one
 * afterwards. Until then what was read before stays, and so does a package that only one look did not find.
 */
public final class ExercisesFolder {
    private record Read(Stamp stamp, Loaded loaded) {}

    private final Path folder;
    private final BiFunction<Path, String, Loaded> loader;
    private volatile Catalogue catalogue;
    private Map<String, Stamp> seen;
    private Map<String, Read> read = Map.of();

    /**
     * Reads every package; one that is being written meanwhile is left to later looks.
     *
     * @throws UncheckedIOException when the folder itself cannot be read
     */
    public ExercisesFolder(Path folder, Languages languages) {
        this(folder, (place, slug) -> PackageLoader.load(place, slug, languages));
    }

    /** @param loader reads the package in a folder under its slug */
    ExercisesFolder(Path folder, BiFunction<Path, String, Loaded> loader) {
        this.folder = folder;
        this.loader = loader;
        try {
            PackageFinder found = find();
            seen = stamps(found);
            read = read(seen);
            catalogue = catalogue(read, found);
        } catch (IOException e) {
            throw new UncheckedIOException("the exercises' folder cannot be read: " + folder, e);
        }
    }

    /** What is on offer now. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * Looks at the folder once, and offers what has changed in it; true when other exercises are offered than before or something else is wrong. Where the
     * folder itself cannot be read, or has lost all of its packages, everything stays on offer and the catalogue says so.
     */
    public synchronized boolean look() {
        Catalogue before = catalogue;
        catalogue = next();
        return !catalogue.says(before);
    }

    private Catalogue next() {
        try {
            PackageFinder found = find();
            if (found.packages().isEmpty() && !read.isEmpty()) {
                return stale("holds no package any more");
            }
            Map<String, Stamp> now = stamps(found);
            var next = new HashMap<>(read);
            next.keySet().removeIf(slug -> !now.containsKey(slug) && !seen.containsKey(slug));
            next.putAll(read(settled(now)));
            seen = now;
            read = next;
            return catalogue(read, found);
        } catch (IOException e) {
            return stale("cannot be read (" + e + ")");
        }
    }

    private Catalogue stale(String why) {
        return catalogue.with(new ExerciseProblem(
                Severity.ERROR,
                ".",
                0,
                "the exercises' folder " + folder + " " + why + "; what was read from it before stays on offer"));
    }

    private PackageFinder find() throws IOException {
        return PackageFinder.find(folder, PackageLoader::isPackage);
    }

    private Map<String, Stamp> stamps(PackageFinder found) {
        return found.packages().parallelStream()
                .map(Path::toString)
                .collect(Collectors.toConcurrentMap(slug -> slug, this::stamp));
    }

    private Stamp stamp(String slug) {
        Read before = read.get(slug);
        return before != null && before.stamp.holds() ? before.stamp : Stamp.of(folder.resolve(slug));
    }

    /** What is to be read: left alone since the last look, and not what was read before. */
    private Map<String, Stamp> settled(Map<String, Stamp> now) {
        var settled = new HashMap<>(now);
        settled.entrySet().removeIf(one -> {
            Stamp last = seen.get(one.getKey());
            Read before = read.get(one.getKey());
            boolean leftAlone = last != null && last.same(one.getValue());
            boolean known = before != null && before.stamp.same(one.getValue());
            return !leftAlone || known;
        });
        return settled;
    }

    private Map<String, Read> read(Map<String, Stamp> stamps) {
        var done = new ConcurrentHashMap<String, Read>();
        stamps.entrySet().parallelStream().forEach(one -> {
            String slug = one.getKey();
            Path place = folder.resolve(slug);
            Loaded loaded = loader.apply(place, slug);
            if (Stamp.of(place).same(one.getValue())) {
                done.put(slug, new Read(one.getValue(), loaded));
            }
        });
        return done;
    }

    private static Catalogue catalogue(Map<String, Read> read, PackageFinder found) {
        var exercises = new TreeMap<String, Exercise>();
        var broken = new TreeMap<String, List<ExerciseProblem>>();
        found.problems()
                .forEach((place, problem) ->
                        broken.put(place.toString(), List.of(new ExerciseProblem(Severity.ERROR, ".", 0, problem))));
        read.forEach((slug, one) -> {
            switch (one.loaded) {
                case Loaded.Ok ok -> exercises.put(slug, ok.exercise());
                case Loaded.Broken wrong -> broken.put(slug, wrong.problems());
            }
        });
        return new Catalogue(exercises, broken);
    }
}
