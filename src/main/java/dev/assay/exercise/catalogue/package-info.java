/** All packages below a folder, offered together and kept up to date. Knows neither what the files of a package mean nor who asks, or when. */
@NullMarked
package dev.assay.exercise.catalogue;

import org.jspecify.annotations.NullMarked;
