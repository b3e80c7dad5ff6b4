/** What exercises of kind {@code sql} say of databases, in {@code exercise.yaml} and in their cases. Knows no other part of a package. */
@NullMarked
package dev.assay.exercise.reading.sql;

import org.jspecify.annotations.NullMarked;
