package dev.assay.judging.workbench;

import dev.assay.exercise.ExerciseLimits;
import dev.assay.language.Language;
import dev.assay.language.Needs;
import dev.assay.language.Recipe;
import dev.assay.sandbox.SandboxSpec;
import java.time.Duration;

/** What one case may use: the exercise's limits with what the language needs for itself. {@code firstCpu} includes starting the program. */
public record Budget(Duration cpu, Duration firstCpu, long memoryBytes, long outputBytes) {
    private static final Duration WALL_SLACK = Duration.ofSeconds(10);

    public static Budget of(ExerciseLimits limits, Needs needs) {
        Duration cpu = Duration.ofNanos((long) (limits.cpu().toNanos() * needs.cpuFactor()));
        return new Budget(
                cpu, cpu.plus(needs.startup()), limits.memoryBytes() + needs.memoryBytes(), limits.outputBytes());
    }

    /** CPU time decides; wall time is the net for programs that sleep, loose enough for a busy machine. */
    static Duration wall(Duration cpu) {
        return cpu.multipliedBy(5).plus(WALL_SLACK);
    }

    /** A sandbox with memory for the program, and for its compiler where there is one. */
    public SandboxSpec sandbox(Language language, Recipe recipe) {
        long memory = recipe.compile().isEmpty()
                ? memoryBytes
                : Math.max(memoryBytes, language.compileLimits().memoryBytes());
        return new SandboxSpec(language.image(), memory);
    }
}
