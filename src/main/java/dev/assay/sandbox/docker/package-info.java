/** Sandboxes in Docker containers: the only place that knows docker-java, and the worker's end of the agent protocol. */
@NullMarked
package dev.assay.sandbox.docker;

import org.jspecify.annotations.NullMarked;
