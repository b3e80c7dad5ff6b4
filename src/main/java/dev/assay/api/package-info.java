/** The HTTP API: thin resources and the only wire records. Knows neither Docker nor SQL; what the API promises is in {@code docs/api.md}. */
@NullMarked
package dev.assay.api;

import org.jspecify.annotations.NullMarked;
