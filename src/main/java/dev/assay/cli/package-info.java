/** The command line: the same core as the worker, without server and database. Does not know the submission store. */
@NullMarked
package dev.assay.cli;

import org.jspecify.annotations.NullMarked;
