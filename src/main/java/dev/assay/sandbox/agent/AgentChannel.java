package dev.assay.sandbox.agent;

import dev.assay.sandbox.Sandbox.Input;
import java.io.Closeable;
import java.time.Duration;

/**
 * The conversation with one agent: numbered requests out, frames of the current request in. What waits to be read is bounded, so a program
 * that floods its output blocks the container, not the worker's heap. Closing it ends the agent, and with it the container.
 */
public interface AgentChannel extends Closeable {
    /** Whether the container is still there, as far as is known without asking it. */
    boolean open();

    /** Sends a request; its answers are what {@link #receive} brings next. */
    void send(char type, byte[] fields, Input content);

    /**
     * Sends a frame that belongs to the current request; unlike the others it may be called while another thread receives. Waits until the agent takes it.
     *
     * @throws dev.assay.sandbox.SandboxFault when the agent is gone or takes nothing for the given time
     */
    void sendMore(char type, byte[] content, Duration patience);

    /**
     * The next frame of the current request.
     *
     * @throws dev.assay.sandbox.SandboxFault when the agent is gone, silent beyond the given time, or answers something else
     */
    AgentFrame receive(Duration patience);

    /** Idempotent; later calls of the others meet a {@link dev.assay.sandbox.SandboxFault}. */
    @Override
    void close();
}
