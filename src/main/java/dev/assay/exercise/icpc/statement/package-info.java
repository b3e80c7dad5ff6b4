/** The statement of an ICPC package, in whatever form it is there, as Markdown. Knows nothing of judging. */
@NullMarked
package dev.assay.exercise.icpc.statement;

import org.jspecify.annotations.NullMarked;
