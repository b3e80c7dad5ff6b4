package dev.assay.judging.unit;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The tests of a suite, each a path such as class and method, as the driver lists them. An exercise calls a test by its words, so that one list of names serves every
 * language: {@code adds two numbers} is {@code test_adds_two_numbers}, {@code addsTwoNumbers} and {@code TestAddsTwoNumbers}.
 */
record TestNames(List<List<String>> paths) {
    /** The tests that a name means: those that are written like it, else those whose last words are its. */
    List<List<String>> called(String name) {
        List<List<String>> same =
                paths.stream().filter(path -> shown(path).equals(name)).toList();
        return same.isEmpty()
                ? paths.stream().filter(path -> endsWith(path, words(name))).toList()
                : same;
    }

    /** The tests that none of these names means. */
    List<List<String>> without(List<String> names) {
        List<List<String>> named =
                names.stream().flatMap(name -> called(name).stream()).toList();
        return paths.stream().filter(path -> !named.contains(path)).toList();
    }

    /** A path in one line. */
    static String shown(List<String> path) {
        return String.join(" > ", path);
    }

    private static boolean endsWith(List<String> path, String words) {
        return IntStream.range(0, path.size())
                .mapToObj(from -> words(shown(path.subList(from, path.size()))))
                .anyMatch(words::equals);
    }

    /** Letters and digits only, without the word that says of each part that it is a test. */
    private static String words(String name) {
        return Stream.of(name.split(" > |[.#/:]+"))
                .map(part -> part.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT))
                .map(part -> part.replaceFirst("^test(?=.)", "").replaceFirst("(?<=.)tests?$", ""))
                .reduce("", String::concat);
    }
}
