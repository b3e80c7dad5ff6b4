/** What a case of kind {@code sql} asks of a database. Knows neither files nor databases. */
@NullMarked
package dev.assay.exercise.sql;

import org.jspecify.annotations.NullMarked;
