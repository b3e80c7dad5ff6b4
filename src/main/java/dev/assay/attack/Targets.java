package dev.assay.attack;

import dev.assay.exercise.Exercise;
import dev.assay.exercise.Loaded;
import dev.assay.exercise.PackageLoader;
import dev.assay.language.Language;
import dev.assay.language.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** The exercises that are attacked: real packages whose hidden cases hold the word that must never be seen. */
final class Targets {
    /** In every hidden input and expected answer of every target. */
    static final String SECRET = "XYZZY";

    private static final String HONEST = "submissions/accepted/";

    private final Path folder;
    private final Languages languages;

    Targets(Path folder, Languages languages) {
        this.folder = folder;
        this.languages = languages;
    }

    Exercise exercise(String target) {
        return switch (PackageLoader.load(folder.resolve(target), target, languages)) {
            case Loaded.Ok ok -> ok.exercise();
            case Loaded.Broken broken ->
                throw new IllegalArgumentException("the target %s is broken: %s".formatted(target, broken.problems()));
        };
    }

    Language language(String name) {
        return languages.find(name).orElseThrow(() -> new IllegalArgumentException("there is no language " + name));
    }

    /** An honest solution of a target, as its own package has it. */
    Map<String, byte[]> honest(String target, Language language) {
        Path accepted = folder.resolve(target).resolve(HONEST);
        try (Stream<Path> files = Files.list(accepted)) {
            String base = language.versionOf().orElse(language.name());
            Path file = files.filter(f -> languages.allByFile(f.getFileName().toString()).stream()
                            .anyMatch(found -> found.name().equals(base)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "the target %s has no accepted submission in %s".formatted(target, language.name())));
            return Map.of(language.file(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
