/** Gives meaning to runs: compiles, runs the cases, compares, forms the judgement. Knows neither database nor HTTP. */
@NullMarked
package dev.assay.judging;

import org.jspecify.annotations.NullMarked;
