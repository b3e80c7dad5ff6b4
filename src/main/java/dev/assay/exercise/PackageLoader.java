package dev.assay.exercise;

import dev.assay.exercise.exercism.ExercismReader;
import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.exercise.icpc.IcpcReader;
import dev.assay.exercise.reading.NativeReader;
import dev.assay.language.Languages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Loads one package folder, whole or not at all. */
public final class PackageLoader {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*");

    private PackageLoader() {}

    /** The formats of packages, each with the file that tells it; the first one that is found counts. */
    private enum Dialect {
        ASSAY(NativeReader.FILE),
        ICPC(IcpcReader.FILE),
        EXERCISM(ExercismReader.FILE);

        private final String file;

        Dialect(String file) {
            this.file = file;
        }

        static Optional<Dialect> of(Path folder) {
            return Stream.of(values())
                    .filter(dialect -> Files.exists(folder.resolve(dialect.file)))
                    .findFirst();
        }
    }

    /** Whether the folder says that it is a package, in any dialect. */
    public static boolean isPackage(Path folder) {
        return Dialect.of(folder).isPresent();
    }

    /** The word for the format that a package is written in. */
    public static String dialect(Path folder) {
        return Dialect.of(folder).orElse(Dialect.ASSAY).name().toLowerCase(Locale.ROOT);
    }

    /** Reads the folder and reports everything that is wrong with it; bad content is never an exception. */
    public static Loaded load(Path folder, String slug, Languages languages) {
        var problems = new ProblemList();
        if (!SLUG.matcher(slug).matches()) {
            problems.error(
                    ".",
                    0,
                    "'" + slug + "' is no slug: name the folders with lower-case letters, digits and single hyphens");
        }
        Dialect dialect = Dialect.of(folder).orElse(Dialect.ASSAY);
        PackageFiles files = PackageFiles.read(folder, dialect == Dialect.ICPC, problems);
        Optional<Exercise> exercise = read(slug, files, dialect, languages, problems);
        return exercise.<Loaded>map(whole -> new Loaded.Ok(whole, problems.list()))
                .orElseGet(() -> new Loaded.Broken(problems.list()));
    }

    private static Optional<Exercise> read(
            String slug, PackageFiles files, Dialect dialect, Languages languages, ProblemList problems) {
        Stream.of(Dialect.values())
                .filter(other -> other != dialect && files.has(other.file))
                .forEach(other -> problems.warning(
                        other.file, 0, "is not read: " + dialect.file + " is there as well, and counts"));
        try {
            return switch (dialect) {
                case ASSAY -> new NativeReader(slug, files, languages, problems).read();
                case ICPC -> new IcpcReader(slug, files, languages, problems).read();
                case EXERCISM -> new ExercismReader(slug, files, languages, problems).read();
            };
        } catch (Content.Gone e) {
            problems.error(".", 0, "a file " + e.getMessage());
            return Optional.empty();
        }
    }
}
