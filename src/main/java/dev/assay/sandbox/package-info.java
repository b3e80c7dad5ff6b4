/**
 * Runs commands under limits in single-use containers and reports facts: how a run ended and what it used. Knows nothing of exercises or verdicts.
 */
@NullMarked
package dev.assay.sandbox;

import org.jspecify.annotations.NullMarked;
