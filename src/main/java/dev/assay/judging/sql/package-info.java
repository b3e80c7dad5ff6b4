/** Speaks with the driver of a database, and compares what it answers with what an exercise wants. Knows nothing of verdicts on whole submissions. */
@NullMarked
package dev.assay.judging.sql;

import org.jspecify.annotations.NullMarked;
