/**
 * The submissions that an ICPC package brings along, and what each must get: by its folder, by DOMjudge's tags in it, and by {@code submissions.yaml}. Knows nothing of
 * how they are judged.
 */
@NullMarked
package dev.assay.exercise.icpc.submissions;

import org.jspecify.annotations.NullMarked;
