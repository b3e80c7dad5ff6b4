/** Languages as their folders under {@code sandbox-images/} describe them. Knows nothing of Docker, exercises or verdicts. */
@NullMarked
package dev.assay.language;

import org.jspecify.annotations.NullMarked;
