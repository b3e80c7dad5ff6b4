/** Runs one case of each kind of exercise on a workbench and says what came of it. Knows nothing of groups, points and what may be shown to whom. */
@NullMarked
package dev.assay.judging.running;

import org.jspecify.annotations.NullMarked;
