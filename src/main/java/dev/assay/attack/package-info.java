/** Attacks on this installation by learners and by authors, and whether they held. Knows no database and no HTTP. */
@NullMarked
package dev.assay.attack;

import org.jspecify.annotations.NullMarked;
