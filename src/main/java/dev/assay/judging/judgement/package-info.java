/** The documents that judging ends in: verdicts and judgements, as they are stored, printed and sent. Knows nothing of how they came about. */
@NullMarked
package dev.assay.judging.judgement;

import org.jspecify.annotations.NullMarked;
