/** The folder {@code submissions/} of the native format: what an author hands in with a package and declares of it. Knows nothing of the rest of the package. */
@NullMarked
package dev.assay.exercise.reading.samples;

import org.jspecify.annotations.NullMarked;
