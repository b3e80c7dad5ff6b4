/** Test cases as they stand in files, or come from a generator: read and checked against the exercise's kind. Knows no other part of a package. */
@NullMarked
package dev.assay.exercise.reading.cases;

import org.jspecify.annotations.NullMarked;
