/**
 * Practice exercises of Exercism's tracks, graded as they lie: {@code .meta/config.json} names the files, the tests that ship switched off are switched on. Knows nothing
 * of other dialects, and of languages only what its tracks need.
 */
@NullMarked
package dev.assay.exercise.exercism;

import org.jspecify.annotations.NullMarked;
