/** The files of a package folder and the problems found in them, whatever the package's dialect. Knows nothing of their meaning. */
@NullMarked
package dev.assay.exercise.folder;

import org.jspecify.annotations.NullMarked;
