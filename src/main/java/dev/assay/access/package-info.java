/** Who may do what: callers, their roles and tokens. Knows neither exercises nor submissions. */
@NullMarked
package dev.assay.access;

import org.jspecify.annotations.NullMarked;
