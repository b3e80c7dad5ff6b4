/**
 * Reads what learners send (JSON, forms, archives) into checked source files. Everything here is hostile until checked: sizes are bounded while
 * reading, names are matched with those the exercise allows. Knows neither the queue nor the database.
 */
@NullMarked
package dev.assay.api.upload;

import org.jspecify.annotations.NullMarked;
