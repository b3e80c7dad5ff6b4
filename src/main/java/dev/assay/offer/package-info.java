/** Keeps the service's exercises up to date with their folder, and tells operators what is on offer. Knows neither HTTP resources nor submissions. */
@NullMarked
package dev.assay.offer;

import org.jspecify.annotations.NullMarked;
