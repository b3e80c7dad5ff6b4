package dev.assay.judging.workbench;

import dev.assay.exercise.ExerciseLimits;
import dev.assay.language.Language;
import dev.assay.language.Needs;
import dev.assay.language.Recipe;
import dev.assay.sandbox.SandboxSpec;
import java.time.Duration;

/**
 * What one case may use: the exercise's limits with what the language needs for itself. {@code firstCpu} includes starting the program. A run is
 * stopped some way above its limit only, so that it is known how far above it would have been.
 */
public record Budget(Duration cpu, Duration firstCpu, long memoryBytes, long outputBytes, int processes) {
    private static final Duration WALL_SLACK = Duration.ofSeconds(10);

    /** Room for files in memory, full to the brim, and for the agent beside them. */
    private static final long LEAST_SANDBOX_BYTES = 256L << 20;

    /** For the agent, and for the threads of the runtime or the compiler that needs most of them: Java's has some twenty. */
    private static final int RUNTIME_PROCESSES = SandboxSpec.PROCESSES - ExerciseLimits.PROCESSES;

    public static Budget of(ExerciseLimits limits, Needs needs) {
        Duration cpu = Duration.ofNanos((long) (limits.cpu().toNanos() * needs.cpuFactor()));
        return new Budget(
                cpu,
                cpu.plus(needs.startup()),
                limits.memoryBytes() + needs.memoryBytes(),
                limits.outputBytes(),
                limits.processes() + RUNTIME_PROCESSES);
    }

    /** CPU time decides; wall time is the net for programs that sleep, loose enough for a busy machine. */
    static Duration wall(Duration cpu) {
        return cpu.multipliedBy(5).plus(WALL_SLACK);
    }

    /** Where a run is stopped: a tenth above its limit on CPU time. */
    static Duration stop(Duration cpu) {
        return cpu.plus(cpu.dividedBy(10));
    }

    /** A sandbox with memory and processes for the program, and for its compiler where there is one. */
    public SandboxSpec sandbox(Language language, Recipe recipe) {
        long compiling = recipe.compiles() ? language.compileLimits().memoryBytes() : 0;
        long most = Math.max(LEAST_SANDBOX_BYTES, Math.max(memoryBytes, compiling));
        return new SandboxSpec(
                language.image(),
                most,
                processes,
                language.database() ? new Commands(language).serve(recipe.run()) : null);
    }
}
