package dev.assay.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The languages that the folders under {@code sandbox-images/} describe, by name. */
public final class Languages {
    private final List<Language> languages;

    private Languages(List<Language> languages) {
        this.languages = languages;
    }

    /**
     * Reads every description, {@code IMAGE/*.yaml}.
     *
     * @throws InvalidLanguage when one is wrong, or two claim the same name or, not both being databases, the same file ending
     */
    public static Languages load(Path sandboxImages) {
        var languages = new ArrayList<Language>();
        var problems = new ArrayList<String>();
        for (Path file : descriptions(sandboxImages)) {
            Path shown = sandboxImages.relativize(file);
            String image = shown.getName(0).toString();
            languages.add(LanguageReader.read(
                    text(file), image, (line, message) -> problems.add(shown + ":" + line + ": " + message)));
        }
        if (problems.isEmpty()) {
            problems.addAll(clashes(languages));
        }
        if (!problems.isEmpty()) {
            throw new InvalidLanguage(problems);
        }
        languages.sort(Comparator.comparing(Language::name));
        return new Languages(List.copyOf(languages));
    }

    public List<Language> all() {
        return languages;
    }

    public Optional<Language> find(String name) {
        return languages.stream()
                .filter(language -> language.name().equals(name))
                .findFirst();
    }

    /** The one language that a file of this name is written in, told by its ending; none where several databases share that. */
    public Optional<Language> byFile(String fileName) {
        List<Language> told = allByFile(fileName);
        return told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
    }

    /** The one of these languages, by their names, that a file of this name may be written in. */
    public Optional<Language> byFile(String fileName, Collection<String> names) {
        List<Language> told = allByFile(fileName).stream()
                .filter(language -> names.contains(language.name()))
                .toList();
        return told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
    }

    /** The languages that a file of this name may be written in, told by its ending: several only where they are databases. */
    public List<Language> allByFile(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return fileName.contains(".")
                ? languages.stream()
                        .filter(language -> language.versionOf().isEmpty())
                        .filter(language -> language.extensions().contains(ending))
                        .toList()
                : List.of();
    }

    private static List<Path> descriptions(Path sandboxImages) {
        try (Stream<Path> paths = Files.find(
                sandboxImages,
                2,
                (path, attributes) -> attributes.isRegularFile() && isDescription(sandboxImages, path))) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the sandbox images' folder cannot be read: " + sandboxImages, e);
        }
    }

    private static boolean isDescription(Path sandboxImages, Path path) {
        return !sandboxImages.equals(path.getParent())
                && path.getFileName().toString().endsWith(".yaml");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read as UTF-8 text: " + file, e);
        }
    }

    private static List<String> clashes(List<Language> languages) {
        Set<String> taken = new HashSet<>();
        var problems = new ArrayList<String>();
        List<Language> databasesLast = languages.stream()
                .sorted(Comparator.comparing(Language::database))
                .toList();
        for (Language language : databasesLast) {
            if (!taken.add("name " + language.name())) {
                problems.add(language.image() + ": the language name '" + language.name() + "' is taken");
            }
            language.versionOf()
                    .filter(base -> languages.stream()
                            .noneMatch(other -> other.name().equals(base)
                                    && other.versionOf().isEmpty()))
                    .ifPresent(base -> problems.add(language.image() + ": '" + language.name() + "' is a version of '"
                            + base + "', which is no language"));
            for (String extension : language.versionOf().isPresent() ? List.<String>of() : language.extensions()) {
                if (language.database()
                        ? taken.contains("extension " + extension)
                        : !taken.add("extension " + extension)) {
                    problems.add(
                            language.image() + ": the file ending '" + extension + "' is taken by another language");
                }
            }
        }
        return problems;
    }
}
