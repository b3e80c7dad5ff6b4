package dev.assay.cli.installation;

import dev.assay.exercise.Exercise;
import dev.assay.exercise.ExerciseProblem;
import dev.assay.exercise.Loaded;
import dev.assay.exercise.PackageLoader;
import dev.assay.judging.Judge;
import dev.assay.judging.workbench.Artefacts;
import dev.assay.language.Languages;
import dev.assay.sandbox.Sandboxes;
import dev.assay.sandbox.docker.DockerSandboxes;
import dev.assay.sandbox.docker.DockerSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;

/** What the commands work with, made from the installation. */
public record Tools(Installation installation, InstantSource clock) {

    public Languages languages() {
        return Languages.load(installation.images());
    }

    public DockerSandboxes sandboxes(int warm) {
        return new DockerSandboxes(new DockerSettings(installation.dockerHost(), warm, installation.runtime()), clock);
    }

    /** A folder's exercise, or that of a slug below the exercises' folder. */
    public Exercise exercise(String folderOrSlug, Languages languages) {
        Path folder = folder(folderOrSlug);
        return switch (PackageLoader.load(folder, slug(folder), languages)) {
            case Loaded.Ok ok -> ok.exercise();
            case Loaded.Broken broken -> throw new UsageError(lines(broken.problems()));
        };
    }

    /** A folder, or the one of a slug below the exercises' folder. */
    public Path folder(String folderOrSlug) {
        Path given = Path.of(folderOrSlug);
        Path folder =
                Files.isDirectory(given) ? given : installation.exercises().resolve(folderOrSlug);
        if (!Files.isDirectory(folder)) {
            throw new UsageError("there is no exercise %s: neither a folder of that name nor one below %s"
                    .formatted(folderOrSlug, installation.exercises()));
        }
        return folder;
    }

    /** A package's path below the exercises' folder; of one that lies elsewhere, its own name. */
    public String slug(Path folder) {
        Path root = installation.exercises().toAbsolutePath().normalize();
        Path full = folder.toAbsolutePath().normalize();
        return full.startsWith(root) && !full.equals(root)
                ? root.relativize(full).toString()
                : full.getFileName().toString();
    }

    public Judge judge(Sandboxes sandboxes) {
        return new Judge(sandboxes, new Artefacts(installation.artefacts(), clock), clock);
    }

    private static String lines(List<ExerciseProblem> problems) {
        return problems.stream()
                .map(p -> "%s:%d: %s".formatted(p.file(), p.line(), p.message()))
                .collect(Collectors.joining("\n", "the exercise package is broken:\n", ""));
    }
}
