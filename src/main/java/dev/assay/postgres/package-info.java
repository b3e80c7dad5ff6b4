/**
 * A real PostgreSQL that comes with Assay: unpacked, set up and started on first use, kept on disk. Knows nothing of what is stored in it.
 */
@NullMarked
package dev.assay.postgres;

import org.jspecify.annotations.NullMarked;
