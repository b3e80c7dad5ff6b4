/** Speaks with the drivers of unit-test frameworks, which share the learner's process. Knows neither verdicts nor what a learner may see. */
@NullMarked
package dev.assay.judging.unit;

import org.jspecify.annotations.NullMarked;
