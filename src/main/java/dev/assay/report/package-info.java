/** Turns judgements into formats for people and programs. Does not know where the judgements came from. */
@NullMarked
package dev.assay.report;

import org.jspecify.annotations.NullMarked;
