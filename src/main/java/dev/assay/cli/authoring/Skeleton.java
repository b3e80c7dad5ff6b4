package dev.assay.cli.authoring;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.assay.exercise.Exercise.Difficulty;
import dev.assay.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A package to begin with: small and complete. What a language adds lies beside its image, in {@code new/KIND/}. */
record Skeleton(Kind kind, String title, String step, Difficulty difficulty, List<Language> languages) {

    /** What the exercise asks for. */
    enum Kind {
        FUNCTION("data-structures/arrays", "a function that is called with arguments"),
        STDIO("data-structures/arrays", "a program that reads standard input and prints"),
        INTERACTIVE("algorithms/searching", "a program that talks to one of yours"),
        SQL("databases/grouping", "statements for a database"),
        UNIT("data-structures/arrays", "code that a suite of unit tests calls");

        /** The step of the roadmap where it stands unless somebody says otherwise. */
        final String step;

        final String meaning;

        Kind(String step, String meaning) {
            this.step = step;
            this.meaning = meaning;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private Stream<String> files() {
            Stream<String> own = switch (this) {
                case FUNCTION, STDIO -> Stream.of("tests/examples.yaml", "tests/correctness.yaml");
                case INTERACTIVE -> Stream.of("tests/examples.yaml", "tests/correctness.yaml", "interactor.py");
                case SQL -> Stream.of("tests/examples.yaml", "tests/correctness.yaml", "data/measurements.sql");
                case UNIT -> Stream.of();
            };
            return Stream.concat(Stream.of("exercise.yaml", "statement.md"), own);
        }
    }

    /** Whether a language has what a package of this kind needs of it. */
    static boolean offers(Path images, Language language, Kind kind) {
        return language.versionOf().isEmpty()
                && Files.isRegularFile(
                        templates(images, language, kind).resolve("starter").resolve(language.file()));
    }

    /** Every file of the package by its path in it. */
    SortedMap<String, String> files(Path images) {
        var files = new TreeMap<String, String>();
        kind.files().forEach(file -> files.put(file, filled(resource(file))));
        for (Language language : languages) {
            files.putAll(filesOf(language, templates(images, language, kind)));
        }
        return files;
    }

    private static Path templates(Path images, Language language, Kind kind) {
        return images.resolve(language.image()).resolve("new").resolve(kind.word());
    }

    private String resource(String file) {
        String path = "/new/" + kind.word() + "/" + file;
        try (InputStream in = Objects.requireNonNull(Skeleton.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String filled(String template) {
        return template.replace(
                        "{languages}",
                        languages.stream().map(Language::name).collect(Collectors.joining(", ", "[", "]")))
                .replace(
                        "{frameworks}",
                        languages.stream()
                                .map(language -> language.name() + ": " + framework(language))
                                .collect(Collectors.joining(", ", "{", "}")))
                .replace("{difficulty}", difficulty.name().toLowerCase(Locale.ROOT))
                .replace("{step}", quoted(step))
                .replace("{title}", quoted(title));
    }

    /** The one that the language's templates are written for. */
    private static String framework(Language language) {
        return language.frameworks().isEmpty()
                ? ""
                : language.frameworks().getFirst().name();
    }

    /** As a JSON text, which is a YAML text too, where the plain words would not do. */
    private static String quoted(String text) {
        return text.matches("[A-Za-z][A-Za-z0-9/ -]*[A-Za-z0-9]")
                ? text
                : TextNode.valueOf(text).toString();
    }

    private static Map<String, String> filesOf(Language language, Path templates) {
        try (Stream<Path> found = Files.walk(templates)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> isOf(language, file))
                    .collect(Collectors.toMap(file -> place(templates.relativize(file), language), Skeleton::text));
        } catch (IOException e) {
            throw new UncheckedIOException("the templates cannot be read: " + templates, e);
        }
    }

    private static boolean isOf(Language language, Path file) {
        return language.extensions().stream()
                .anyMatch(extension -> file.toString().endsWith("." + extension));
    }

    private static String place(Path file, Language language) {
        return file.startsWith("starter") || file.startsWith("suite")
                ? file.getName(0) + "/" + language.name() + "/" + file.getFileName()
                : file.toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
