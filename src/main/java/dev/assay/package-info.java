/** Where the parts are put together: {@code Main} starts what the command line asks for, {@code Wiring} connects it. Nothing else. */
@NullMarked
package dev.assay;

import org.jspecify.annotations.NullMarked;
