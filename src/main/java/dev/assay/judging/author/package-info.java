/** What an author's checkers and interactors decide, each in a container of its own. Knows neither verdicts nor scores of a whole. */
@NullMarked
package dev.assay.judging.author;

import org.jspecify.annotations.NullMarked;
