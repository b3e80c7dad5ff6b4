/** Every error of the HTTP API as {@code application/problem+json} (RFC 9457) with a stable type. Knows neither exercises nor submissions. */
@NullMarked
package dev.assay.api.problem;

import org.jspecify.annotations.NullMarked;
