package dev.assay.cli.authoring;

import dev.assay.cli.installation.Tools;
import dev.assay.cli.installation.UsageError;
import dev.assay.exercise.ExerciseProblem;
import dev.assay.exercise.Loaded;
import dev.assay.exercise.PackageLoader;
import dev.assay.exercise.folder.PackageFinder;
import dev.assay.language.Languages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The packages that a command is given: folders or slugs, and folders that hold packages somewhere below. */
final class Packages {
    private final Tools tools;
    private final Languages languages;
    private final Map<Path, One> found = new LinkedHashMap<>();

    private Packages(Tools tools, Languages languages) {
        this.tools = tools;
        this.languages = languages;
    }

    /** What became of loading one. */
    record One(String slug, String dialect, Loaded loaded) {}

    /** Each once; of everything that cannot even be looked at the reason. */
    static List<One> load(List<String> given, Tools tools, Languages languages) {
        var packages = new Packages(tools, languages);
        given.forEach(one -> packages.add(tools.folder(one)));
        return List.copyOf(packages.found.values());
    }

    private void add(Path folder) {
        if (PackageLoader.isPackage(folder)) {
            load(folder, tools.slug(folder));
            return;
        }
        PackageFinder below = find(folder);
        if (below.packages().isEmpty() && below.problems().isEmpty()) {
            throw new UsageError("there is no exercise package in %s: a folder is one when it holds an exercise.yaml"
                    .formatted(folder));
        }
        List<Path> paths = new ArrayList<>(below.packages());
        paths.sort(null);
        paths.forEach(path -> load(folder.resolve(path), path.toString()));
        below.problems().forEach((path, problem) -> {
            var wrong = new ExerciseProblem(ExerciseProblem.Severity.ERROR, ".", 0, problem);
            found.put(key(folder.resolve(path)), new One(path.toString(), "", new Loaded.Broken(List.of(wrong))));
        });
    }

    private void load(Path folder, String slug) {
        found.computeIfAbsent(
                key(folder),
                key -> new One(slug, PackageLoader.dialect(folder), PackageLoader.load(folder, slug, languages)));
    }

    private static PackageFinder find(Path folder) {
        try {
            return PackageFinder.find(folder, PackageLoader::isPackage);
        } catch (IOException e) {
            throw new UsageError("can't read %s: %s".formatted(folder, e));
        }
    }

    private static Path key(Path folder) {
        return folder.toAbsolutePath().normalize();
    }
}
