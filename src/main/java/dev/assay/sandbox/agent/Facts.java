package dev.assay.sandbox.agent;

import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.Termination;
import dev.assay.sandbox.Usage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** What a {@code T} frame says. */
record Facts(Termination termination, boolean clean, Usage usage) {

    static Facts read(byte[] payload) {
        try {
            ByteBuffer in = ByteBuffer.wrap(payload);
            int how = in.get();
            int code = in.getInt();
            boolean clean = in.get() == 1;
            Duration cpu = Duration.of(in.getLong(), ChronoUnit.MICROS);
            Duration wall = Duration.of(in.getLong(), ChronoUnit.MICROS);
            return new Facts(termination(how, code), clean, new Usage(cpu, wall, in.getLong()));
        } catch (BufferUnderflowException | ArithmeticException e) {
            throw new SandboxFault("the sandbox sent a malformed termination of %d bytes".formatted(payload.length), e);
        }
    }

    private static Termination termination(int how, int code) {
        return switch (how) {
            case 0 -> new Termination.Exited(code);
            case 1 -> new Termination.Signaled(code);
            case 2 -> new Termination.CpuLimit();
            case 3 -> new Termination.WallLimit();
            case 4 -> new Termination.OutputLimit();
            case 5 -> new Termination.MemoryLimit();
            case 6 -> new Termination.NotStarted(code);
            case 7 -> new Termination.Answered();
            default -> throw new SandboxFault("the sandbox sent an unknown termination " + how);
        };
    }
}
