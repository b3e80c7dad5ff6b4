/** The protocol that a worker speaks with a sandbox's agent (docs/agent-protocol.md), over whatever carries its bytes. */
@NullMarked
package dev.assay.sandbox.agent;

import org.jspecify.annotations.NullMarked;
