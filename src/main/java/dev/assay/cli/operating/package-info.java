/** The commands of who looks after an installation: its images, its soundness, its tokens. Does not know the commands of authors. */
@NullMarked
package dev.assay.cli.operating;

import org.jspecify.annotations.NullMarked;
