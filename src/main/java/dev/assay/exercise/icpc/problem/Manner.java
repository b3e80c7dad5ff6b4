package dev.assay.exercise.icpc.problem;

import java.util.List;

/**
 * How the submissions of a package are judged.
 *
 * @param scoring whether submissions earn points, else they are accepted or not
 * @param interactive whether the output validator speaks with the submission
 * @param multiPass whether the output validator may have the submission run again
 * @param custom whether an output validator of the package decides
 * @param graded whether that may give a part of a test's points
 * @param flags what the output validator is called with in every test
 */
public record Manner(
        boolean scoring, boolean interactive, boolean multiPass, boolean custom, boolean graded, List<String> flags) {}
