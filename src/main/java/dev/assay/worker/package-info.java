/** Leases attempts, has them judged and records the judgements, on virtual threads. Knows nothing of HTTP. */
@NullMarked
package dev.assay.worker;

import org.jspecify.annotations.NullMarked;
