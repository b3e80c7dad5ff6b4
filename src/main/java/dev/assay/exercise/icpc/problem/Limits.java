package dev.assay.exercise.icpc.problem;

import dev.assay.exercise.ExerciseLimits;

/** What submissions may use, what output validators may use, and how often a submission is run for a test at most. */
public record Limits(ExerciseLimits submissions, ExerciseLimits validators, int passes) {}
