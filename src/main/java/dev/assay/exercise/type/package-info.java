/** The types of functions' parameters and results, and which values they have. Knows nothing of exercises. */
@NullMarked
package dev.assay.exercise.type;

import org.jspecify.annotations.NullMarked;
