/**
 * Reads packages in the format of ICPC and Kattis where they lie (https://www.kattis.com/problem-package-format), versions legacy, 2023-07 and 2025-09. What cannot be
 * honoured is reported, never passed over. Knows nothing of the native format.
 */
@NullMarked
package dev.assay.exercise.icpc;

import org.jspecify.annotations.NullMarked;
