/**
 * The store and the queue: submissions, their attempts, batches and progress. Holds the SQL; knows neither Docker nor HTTP.
 */
@NullMarked
package dev.assay.submission;

import org.jspecify.annotations.NullMarked;
