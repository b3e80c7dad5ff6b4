/**
 * The programs of an ICPC package, submissions and output validators, as a sandbox takes them: one language, and the main file under the name that the language wants.
 * Knows nothing of test data.
 */
@NullMarked
package dev.assay.exercise.icpc.program;

import org.jspecify.annotations.NullMarked;
