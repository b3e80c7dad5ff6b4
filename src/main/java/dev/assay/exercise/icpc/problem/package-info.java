/**
 * What {@code problem.yaml}, and what stands beside it for the same purpose, says of an ICPC package: how it is judged, its limits, its languages. Knows neither
 * test data nor programs.
 */
@NullMarked
package dev.assay.exercise.icpc.problem;

import org.jspecify.annotations.NullMarked;
