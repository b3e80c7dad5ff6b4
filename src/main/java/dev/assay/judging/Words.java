package dev.assay.judging;

import dev.assay.sandbox.Termination;

/** What an end means, in a learner's words that tell nothing about the case. */
final class Words {
    private Words() {}

    static Verdict verdict(Termination termination) {
        return switch (termination) {
            case Termination.CpuLimit c -> Verdict.TIME_LIMIT_EXCEEDED;
            case Termination.WallLimit w -> Verdict.TIME_LIMIT_EXCEEDED;
            case Termination.OutputLimit o -> Verdict.OUTPUT_LIMIT_EXCEEDED;
            case Termination.MemoryLimit m -> Verdict.MEMORY_LIMIT_EXCEEDED;
            case Termination.Exited e -> Verdict.RUNTIME_ERROR;
            case Termination.Signaled s -> Verdict.RUNTIME_ERROR;
            case Termination.NotStarted n -> Verdict.RUNTIME_ERROR;
            case Termination.Answered a -> Verdict.ACCEPTED;
        };
    }

    static String end(Termination termination) {
        return switch (termination) {
            case Termination.CpuLimit c -> "The program used more CPU time than allowed.";
            case Termination.WallLimit w ->
                "The program did not end in time, though it used little CPU: does it wait for something?";
            case Termination.OutputLimit o -> "The program printed more than allowed.";
            case Termination.MemoryLimit m -> "The program used more memory than allowed.";
            case Termination.Exited e -> "The program ended with an error.";
            case Termination.Signaled s -> "The program crashed.";
            case Termination.NotStarted n -> "The program could not be started.";
            case Termination.Answered a -> "The program answered.";
        };
    }

    /** More about an end, for samples only: a hidden test's exit status could carry its input out. */
    static String detail(Termination termination) {
        return switch (termination) {
            case Termination.Exited e -> "exit status " + e.status();
            case Termination.Signaled s -> "signal " + s.signal();
            case Termination.NotStarted n -> "error " + n.errno();
            case Termination.CpuLimit c -> "CPU time limit";
            case Termination.WallLimit w -> "wall time limit";
            case Termination.OutputLimit o -> "output limit";
            case Termination.MemoryLimit m -> "memory limit";
            case Termination.Answered a -> "";
        };
    }

    /** A last line for the compiler's output, where the compiler was stopped. */
    static String compileEnd(Termination termination) {
        return switch (termination) {
            case Termination.CpuLimit c -> "\nCompiling took more CPU time than allowed.\n";
            case Termination.WallLimit w -> "\nCompiling took longer than allowed.\n";
            case Termination.OutputLimit o -> "\nThe compiler printed more than allowed.\n";
            case Termination.MemoryLimit m -> "\nCompiling took more memory than allowed.\n";
            case Termination.Signaled s -> "\nThe compiler crashed.\n";
            case Termination.NotStarted n -> "\nThe compiler could not be started.\n";
            case Termination.Exited e -> "";
            case Termination.Answered a -> "";
        };
    }
}
