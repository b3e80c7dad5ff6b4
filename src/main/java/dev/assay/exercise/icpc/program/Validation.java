package dev.assay.exercise.icpc.program;

import dev.assay.exercise.AuthorProgram;
import dev.assay.exercise.Checker;
import dev.assay.exercise.folder.ProblemList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The package's output validator, or the default one, with any flags. */
public final class Validation {
    private final Optional<AuthorProgram> program;
    private final ProblemList problems;
    private final Map<List<String>, Checker> known = new HashMap<>();

    /** @param program of the package, unless the default one decides */
    public Validation(Optional<AuthorProgram> program, ProblemList problems) {
        this.program = program;
        this.problems = problems;
    }

    /**
     * The checker; what the default validator does not understand is reported.
     *
     * @param fullScore what the package's program writes for an answer that earns all; 0 when its scores do not count
     */
    public Checker with(Flags flags, double fullScore) {
        return program.<Checker>map(found -> new Checker.Program(found.with(flags.words()), fullScore))
                .orElseGet(() -> known.computeIfAbsent(
                        flags.words(),
                        words -> DefaultValidator.read(
                                words, message -> problems.error(flags.file(), flags.line(), message))));
    }

    /** Whether answers are compared with the expected ones, and nothing else decides. */
    public boolean compares() {
        return program.isEmpty();
    }
}
