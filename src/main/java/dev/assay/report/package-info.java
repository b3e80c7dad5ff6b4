/** Named judgements in the formats that other programs read. Knows nothing of where they come from. */
@NullMarked
package dev.assay.report;

import org.jspecify.annotations.NullMarked;
