package dev.assay.language;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The commands that compile a submission, possibly none, and the one that runs it; {@code {function}} stands for the function's name, {@code {solution}} and
 * {@code {suite}} for the names of a learner's files and of a suite's. Where compiling
 * leaves a single executable file in {@code /work}, {@code artefact} is its name.
 */
public record Recipe(List<List<String>> compile, Optional<String> artefact, List<String> run) {
    /** The same commands with the function's name filled in. */
    public Recipe forFunction(String name) {
        return new Recipe(compile.stream().map(c -> fill(c, name)).toList(), artefact, fill(run, name));
    }

    /** The same commands with the names of the learner's files and of the suite's filled in, in alphabetical order. */
    public Recipe forSuite(Collection<String> solution, Collection<String> suite) {
        return new Recipe(
                compile.stream().map(c -> fill(c, solution, suite)).toList(), artefact, fill(run, solution, suite));
    }

    private static List<String> fill(List<String> command, Collection<String> solution, Collection<String> suite) {
        return command.stream()
                .flatMap(word -> switch (word) {
                    case "{solution}" -> solution.stream().sorted();
                    case "{suite}" -> suite.stream().sorted();
                    default -> Stream.of(word);
                })
                .toList();
    }

    private static List<String> fill(List<String> command, String name) {
        return command.stream().map(word -> word.replace("{function}", name)).toList();
    }
}
