/**
 * Compares what a program answered with what was expected, and makes untrusted text fit to show. Everything takes time and memory bounded by its
 * input's size. Knows nothing of sandboxes and scores.
 */
@NullMarked
package dev.assay.judging.checking;

import org.jspecify.annotations.NullMarked;
