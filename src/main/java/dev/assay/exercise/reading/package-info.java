/** The native package format, part by part: a package's files become the parts of an exercise. Entered through {@code PackageLoader} only. */
@NullMarked
package dev.assay.exercise.reading;

import org.jspecify.annotations.NullMarked;
