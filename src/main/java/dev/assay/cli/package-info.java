/**
 * The command line: the same core as the worker, without server and database. Here is its front door; the commands and what they share lie in the packages
 * below. Does not know the submission store.
 */
@NullMarked
package dev.assay.cli;

import org.jspecify.annotations.NullMarked;
