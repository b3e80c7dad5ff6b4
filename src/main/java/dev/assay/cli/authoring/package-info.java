/** The commands of who writes exercises and grades submissions. Knows neither the submission store nor the commands of operators. */
@NullMarked
package dev.assay.cli.authoring;

import org.jspecify.annotations.NullMarked;
