/** Has a submission's program in a sandbox: compiled, ready to run under the limits of one case. Knows nothing of cases, verdicts and scores. */
@NullMarked
package dev.assay.judging.workbench;

import org.jspecify.annotations.NullMarked;
