package dev.assay.exercise.icpc.program;

import dev.assay.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which of a program's source files it starts with. */
final class MainFile {
    private static final Pattern JAVA_MAIN = Pattern.compile("\\bvoid\\s+main\\s*\\(");

    private MainFile() {}

    /** The name; nothing when the entry that is asked for is not there. */
    static Optional<String> of(
            Language language, SortedMap<String, String> sources, Optional<String> entry, UnaryOperator<String> text) {
        if (entry.isPresent()) {
            return sources.keySet().stream()
                    .filter(name -> name.equals(entry.get()) || stem(name).equals(entry.get()))
                    .findFirst()
                    .or(() -> only(sources));
        }
        return Stream.of(
                        only(sources),
                        named(sources, "__main__"),
                        named(sources, "main"),
                        named(sources, stem(language.file()).toLowerCase(Locale.ROOT)),
                        language.name().equals("java") ? withMain(sources, text) : Optional.<String>empty(),
                        sources.keySet().stream().findFirst())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> only(Map<String, String> sources) {
        return sources.size() == 1 ? sources.keySet().stream().findFirst() : Optional.empty();
    }

    private static Optional<String> named(Map<String, String> sources, String stem) {
        return sources.keySet().stream()
                .filter(name -> stem(name).toLowerCase(Locale.ROOT).equals(stem))
                .findFirst();
    }

    private static Optional<String> withMain(Map<String, String> sources, UnaryOperator<String> text) {
        List<String> found = sources.entrySet().stream()
                .filter(source ->
                        JAVA_MAIN.matcher(text.apply(source.getValue())).find())
                .map(Map.Entry::getKey)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
