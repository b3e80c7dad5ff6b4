/**
 * Has an exercise package prove itself: its sample submissions and starters are judged as learners' are, compared with what they declare, and the tests and
 * limits are held against them. Knows neither files' formats nor reports.
 */
@NullMarked
package dev.assay.verify;

import org.jspecify.annotations.NullMarked;
