package dev.assay.language;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The commands that compile a submission, possibly none, and the one that runs it; {@code {function}} stands for the function's name, {@code {solution}} and
 * {@code {suite}} for the names of a learner's files and of a suite's. Where compiling
 * leaves a single executable file in {@code /work}, {@code artefact} is its name.
 *
 * @param check commands that only tell whether a source can be parsed, where running it would tell less well: a program that passes its first test needs none
 */
public record Recipe(
        List<List<String>> compile, List<List<String>> check, Optional<String> artefact, List<String> run) {
    /** Whether a compiler ever runs, and needs its memory. */
    public boolean compiles() {
        return !compile.isEmpty() || !check.isEmpty();
    }

    /** The same commands with the function's name filled in. */
    public Recipe forFunction(String name) {
        return filled(command -> fill(command, name));
    }

    /** The same commands with the names of the learner's files and of the suite's filled in, in alphabetical order. */
    public Recipe forSuite(Collection<String> solution, Collection<String> suite) {
        return filled(command -> fill(command, solution, suite));
    }

    private Recipe filled(UnaryOperator<List<String>> fill) {
        return new Recipe(
                compile.stream().map(fill).toList(), check.stream().map(fill).toList(), artefact, fill.apply(run));
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
