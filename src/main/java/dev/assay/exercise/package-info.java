/** Turns a package folder into an {@link dev.assay.exercise.Exercise}, or into the list of its problems. Knows neither Docker nor a database. */
@NullMarked
package dev.assay.exercise;

import org.jspecify.annotations.NullMarked;
