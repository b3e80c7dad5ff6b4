package dev.assay.exercise;

import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.exercise.icpc.IcpcReader;
import dev.assay.exercise.reading.NativeReader;
import dev.assay.language.Languages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Loads one package folder, whole or not at all. */
public final class PackageLoader {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*");

    private PackageLoader() {}

    /** Whether the folder says that it is a package, in any dialect. */
    public static boolean isPackage(Path folder) {
        return Files.exists(folder.resolve(NativeReader.FILE)) || Files.exists(folder.resolve(IcpcReader.FILE));
    }

    /** The word for the format that a package is written in. */
    public static String dialect(Path folder) {
        return isIcpc(folder) ? "icpc" : "assay";
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
        boolean icpc = isIcpc(folder);
        PackageFiles files = PackageFiles.read(folder, icpc, problems);
        Optional<Exercise> exercise = read(slug, files, icpc, languages, problems);
        return exercise.<Loaded>map(whole -> new Loaded.Ok(whole, problems.list()))
                .orElseGet(() -> new Loaded.Broken(problems.list()));
    }

    private static boolean isIcpc(Path folder) {
        return Files.exists(folder.resolve(IcpcReader.FILE)) && !Files.exists(folder.resolve(NativeReader.FILE));
    }

    private static Optional<Exercise> read(
            String slug, PackageFiles files, boolean icpc, Languages languages, ProblemList problems) {
        if (!icpc && files.has(IcpcReader.FILE)) {
            problems.warning(IcpcReader.FILE, 0, "is not read: " + NativeReader.FILE + " is there as well, and counts");
        }
        try {
            return icpc
                    ? new IcpcReader(slug, files, languages, problems).read()
                    : new NativeReader(slug, files, languages, problems).read();
        } catch (Content.Gone e) {
            problems.error(".", 0, "a file " + e.getMessage());
            return Optional.empty();
        }
    }
}
