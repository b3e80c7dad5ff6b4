package dev.assay.cli;

import dev.assay.exercise.ExerciseProblem;
import java.util.List;

/** An exercise package has errors and can't be used. */
final class BrokenPackage extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<ExerciseProblem> problems;

    BrokenPackage(List<ExerciseProblem> problems) {
        this.problems = problems;
    }

    List<ExerciseProblem> problems() {
        return problems;
    }
}
