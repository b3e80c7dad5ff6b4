package dev.assay.judging.workbench;

import dev.assay.sandbox.Termination;
import java.time.Duration;

/** How compiling ended, what the compilers printed, safe to show, and what it cost; {@code cached} when it was done before. */
public record Compiled(Termination end, String output, boolean cached, Duration cpu, Duration wall) {
    static final Termination FINE = new Termination.Exited(0);

    public boolean ok() {
        return end.equals(FINE);
    }
}
