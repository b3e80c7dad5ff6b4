package dev.assay.exercise;

import java.util.List;

/** What became of a package folder: an exercise, possibly with warnings, or the reasons why it is none. */
public sealed interface Loaded {
    /** Every problem found, worst or not, in the order of files and lines. */
    List<ExerciseProblem> problems();

    record Ok(Exercise exercise, List<ExerciseProblem> problems) implements Loaded {}

    record Broken(List<ExerciseProblem> problems) implements Loaded {}
}
