package dev.assay.language;

import java.util.List;

/** The commands that compile a submission, possibly none, and the one that runs it; {@code {function}} stands for the function's name. */
public record Recipe(List<List<String>> compile, List<String> run) {
    /** The same commands with the function's name filled in. */
    public Recipe forFunction(String name) {
        return new Recipe(compile.stream().map(c -> fill(c, name)).toList(), fill(run, name));
    }

    private static List<String> fill(List<String> command, String name) {
        return command.stream().map(word -> word.replace("{function}", name)).toList();
    }
}
