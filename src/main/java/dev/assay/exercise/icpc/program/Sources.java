package dev.assay.exercise.icpc.program;

import dev.assay.exercise.Content;
import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.icpc.problem.Constants;
import dev.assay.exercise.icpc.problem.LanguageCodes;
import dev.assay.language.Language;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads programs of one or more files. */
public final class Sources {
    private static final int LONGEST_NAME = 200;

    private final PackageFiles files;
    private final LanguageCodes codes;
    private final Constants constants;

    public Sources(PackageFiles files, LanguageCodes codes, Constants constants) {
        this.files = files;
        this.codes = codes;
        this.constants = constants;
    }

    /** What became of a program. */
    public sealed interface Reading {
        /** One that a sandbox can take: its files by the names that they have there. */
        record Ready(Language language, Map<String, Content> files) implements Reading {}

        /** One in a language that has no sandbox image here. */
        record Foreign(String why) implements Reading {}

        /** One that is not as the format has it. */
        record Wrong(String why) implements Reading {}
    }

    /**
     * @param paths in the package, by the names in the program's folder
     * @param told its language, where that is not left to the files' endings
     * @param entry its main file or class, where that is said
     */
    public Reading read(SortedMap<String, String> paths, Optional<Language> told, Optional<String> entry) {
        List<Language> languages = told.map(List::of)
                .orElseGet(() -> paths.keySet().stream()
                        .flatMap(name -> codes.byFile(name).stream())
                        .distinct()
                        .toList());
        if (languages.size() > 1) {
            return new Reading.Wrong("its files are in "
                    + languages.stream().map(Language::name).sorted().collect(Collectors.joining(" and "))
                    + ", a program is in one language");
        }
        Optional<String> tooLong = paths.keySet().stream()
                .filter(name -> name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME)
                .findFirst();
        if (tooLong.isPresent()) {
            return new Reading.Wrong("a file's name in a program has at most " + LONGEST_NAME + " bytes");
        }
        Optional<String> old =
                languages.isEmpty() ? Optional.of(noLanguage(paths)) : python2(languages.getFirst(), paths);
        return old.<Reading>map(Reading.Foreign::new).orElseGet(() -> ready(languages.getFirst(), paths, entry));
    }

    boolean isSource(String name) {
        return codes.byFile(name).isPresent();
    }

    private Reading ready(Language language, SortedMap<String, String> paths, Optional<String> entry) {
        SortedMap<String, String> sources = new TreeMap<>(paths);
        sources.keySet().removeIf(name -> !codes.byFile(name).equals(Optional.of(language)));
        Map<String, Content> ready = new LinkedHashMap<>();
        paths.forEach((name, path) -> ready.put(name, content(path)));
        boolean joined = List.of("c", "cpp").contains(language.name()) && sources.size() > 1;
        Optional<String> main = joined
                ? sources.keySet().stream().findFirst()
                : MainFile.of(language, sources.isEmpty() ? paths : sources, entry, this::text);
        if (main.isEmpty()) {
            return new Reading.Wrong("there is no '" + entry.orElse("") + "' in it to start with");
        }
        Content first = joined ? joined(sources) : content(Objects.requireNonNull(paths.get(main.get())));
        (joined ? sources.keySet() : List.of(main.get())).forEach(ready::remove);
        if (ready.put(language.file(), first) != null) {
            return new Reading.Wrong("it starts with '" + main.get() + "', so that no other file can be called '"
                    + language.file() + "'");
        }
        return new Reading.Ready(language, ready);
    }

    /** One file with all sources: here a program is compiled from one. The compiler's messages name the sources all the same. */
    private Content joined(SortedMap<String, String> sources) {
        return Content.of(sources.entrySet().stream()
                .map(source -> "#line 1 \"%s\"\n%s\n"
                        .formatted(source.getKey().replaceAll("[\"\\\\]", "_"), text(source.getValue())))
                .collect(Collectors.joining()));
    }

    private Content content(String path) {
        Content content = files.content(path);
        return content instanceof Content.InMemory(byte[] bytes) ? new Content.InMemory(constants.in(bytes)) : content;
    }

    private String text(String path) {
        return content(path).text();
    }

    private Optional<String> python2(Language language, SortedMap<String, String> paths) {
        return language.name().equals("python")
                ? paths.entrySet().stream()
                        .filter(file -> codes.byFile(file.getKey()).isPresent() && Python2.is(text(file.getValue())))
                        .findFirst()
                        .map(file -> "'" + file.getKey() + "' is written in Python 2, which has no sandbox image here")
                : Optional.empty();
    }

    private static String noLanguage(SortedMap<String, String> paths) {
        String endings = paths.keySet().stream()
                .map(name -> name.substring(name.lastIndexOf('/') + 1))
                .map(name -> name.contains(".") ? name.substring(name.lastIndexOf('.')) : name)
                .distinct()
                .limit(5)
                .collect(Collectors.joining(", "));
        return "no sandbox image here is for files such as " + endings;
    }
}
