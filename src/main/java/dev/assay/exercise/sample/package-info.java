/**
 * Submissions that an author ships with an exercise, and what each of them must get: the same records whatever the package's dialect. Knows neither how
 * they are read nor how they are judged.
 */
@NullMarked
package dev.assay.exercise.sample;

import org.jspecify.annotations.NullMarked;
