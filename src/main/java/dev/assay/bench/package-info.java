/** Measures this installation: figures that mean something only as ratios within one interleaved run. */
@NullMarked
package dev.assay.bench;

import org.jspecify.annotations.NullMarked;
