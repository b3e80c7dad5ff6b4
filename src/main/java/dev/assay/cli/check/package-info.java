/** What is tried out to tell whether an installation works. */
@NullMarked
package dev.assay.cli.check;

import org.jspecify.annotations.NullMarked;
