/** Reads YAML so that every value knows its line and every mistake is collected. Knows nothing of what the files describe. */
@NullMarked
package dev.assay.yaml;

import org.jspecify.annotations.NullMarked;
