package dev.assay.cli.authoring;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import dev.assay.cli.installation.UsageError;
import dev.assay.exercise.Exercise;
import dev.assay.language.Language;
import dev.assay.language.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One submission as it lies on disk: its language and its files by the names they have in the sandbox. */
record SubmissionFiles(Language language, Map<String, byte[]> files) {
    private static final long LARGEST = 1 << 20;

    /**
     * Reads one file, whatever it is called, or several, or a folder of them, with the declared names. Links are not followed: what was handed in must not
     * bring in other files of this machine.
     *
     * @param language as given by the user; null: told by the file's ending
     */
    static SubmissionFiles read(List<Path> given, Exercise exercise, Languages languages, @Nullable String language) {
        Map<Path, String> named = new LinkedHashMap<>();
        given.forEach(path -> files(path).forEach(file -> named.put(file, name(path, file))));
        List<Path> paths = List.copyOf(named.keySet());
        Language chosen = choose(paths, exercise, languages, language);
        if (!exercise.languages().contains(chosen.name())) {
            throw new UsageError("%s has no %s, only %s"
                    .formatted(exercise.slug(), chosen.name(), String.join(", ", exercise.languages())));
        }
        Set<String> allowed = exercise.fileNames(chosen.name());
        if (paths.size() == 1 && allowed.size() == 1) {
            return new SubmissionFiles(chosen, Map.of(allowed.iterator().next(), content(paths.getFirst())));
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        named.forEach((file, name) -> {
            if (!exercise.allows(chosen.name(), name)) {
                throw new UsageError("%s: a submission in %s may have %s"
                        .formatted(
                                file,
                                chosen.name(),
                                String.join(", ", allowed)
                                        + (exercise.moreFiles().isEmpty()
                                                ? ""
                                                : ", " + String.join(", ", exercise.moreFiles()))));
            }
            files.put(name, content(file));
        });
        return new SubmissionFiles(chosen, files);
    }

    private static String name(Path given, Path file) {
        Path relative = given.relativize(file);
        return relative.toString().isEmpty() ? String.valueOf(file.getFileName()) : relative.toString();
    }

    private static List<Path> files(Path path) {
        if (Files.isRegularFile(path, NOFOLLOW_LINKS)) {
            return List.of(path);
        }
        if (!Files.isDirectory(path, NOFOLLOW_LINKS)) {
            throw new UsageError(
                    Files.isSymbolicLink(path)
                            ? path + " is a link: give the file itself"
                            : "there is no file or folder " + path);
        }
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> files = all.filter(file -> Files.isRegularFile(file, NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new UsageError("there is no file in " + path);
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw new UsageError("can't read %s: %s".formatted(path, e));
        }
    }

    private static Language choose(
            List<Path> paths, Exercise exercise, Languages languages, @Nullable String language) {
        if (language != null) {
            return languages
                    .find(language)
                    .orElseThrow(() -> new UsageError("there is no language %s, only %s"
                            .formatted(
                                    language,
                                    languages.all().stream().map(Language::name).collect(Collectors.joining(", ")))));
        }
        return paths.stream()
                .map(path -> path.getFileName().toString())
                .flatMap(name -> languages.byFile(name, exercise.languages()).or(() -> languages.byFile(name)).stream())
                .findFirst()
                .orElseThrow(() -> new UsageError("%s: its ending is no single language's; say which with --language"
                        .formatted(paths.getFirst())));
    }

    private static byte[] content(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UsageError("%s is larger than 1 MiB".formatted(file));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UsageError("can't read %s: %s".formatted(file, e));
        }
    }
}
