package dev.assay.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One way to compile and run a learner's program in an image; see {@code sandbox-images/README.md} for each field. Without a driver for functions and
 * without frameworks for unit tests it serves whole programs only. A version of another language shares its file endings, and is taken only where it is named.
 *
 * @param whole how a whole program is compiled and run; of a database, its driver
 * @param database whether submissions are statements for a database, and nothing else
 */
public record Language(
        String name,
        Optional<String> versionOf,
        String title,
        String image,
        List<String> extensions,
        String file,
        List<String> version,
        Habit habit,
        boolean database,
        Recipe whole,
        Optional<Recipe> function,
        List<Framework> frameworks,
        Map<String, String> environment,
        Needs needs,
        CompileLimits compileLimits,
        Example example) {

    /** Files of the image's folder that show the language works: one prints {@code hello}, or has a database answer it, one, where the language has a driver, holds a function {@code add(a, b)}. */
    public record Example(String whole, Optional<String> function) {}

    /** The framework of this name, for suites of unit tests. */
    public Optional<Framework> framework(String wanted) {
        return frameworks.stream()
                .filter(framework -> framework.name().equals(wanted))
                .findFirst();
    }

    /** How the language writes a function's name. */
    public enum Habit {
        SNAKE,
        CAMEL;

        /** A {@code snake_case} name in this habit. */
        public String write(String snake) {
            if (this == SNAKE) {
                return snake;
            }
            var name = new StringBuilder();
            for (String word : snake.split("_")) {
                name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
            }
            return name.toString();
        }
    }
}
