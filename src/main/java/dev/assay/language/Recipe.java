package dev.assay.language;

import java.util.List;
import java.util.Optional;

/**
 * The commands that compile a submission, possibly none, and the one that runs it; {@code {function}} stands for the function's name. Where compiling
 * leaves a single executable file in {@code /work}, {@code artefact} is its name.
 */
public record Recipe(List<List<String>> compile, Optional<String> artefact, List<String> run) {
    /** The same commands with the function's name filled in. */
    public Recipe forFunction(String name) {
        return new Recipe(compile.stream().map(c -> fill(c, name)).toList(), artefact, fill(run, name));
    }

    private static List<String> fill(List<String> command, String name) {
        return command.stream().map(word -> word.replace("{function}", name)).toList();
    }
}
