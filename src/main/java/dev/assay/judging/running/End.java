package dev.assay.judging.running;

import dev.assay.judging.judgement.Verdict;
import dev.assay.sandbox.Termination;
import org.jspecify.annotations.Nullable;

/**
 * What a program's end means: a verdict, and words that tell nothing about the case. {@code detail} is for samples only: a hidden test's exit status could
 * carry its input out.
 */
public record End(Verdict verdict, String words, @Nullable String detail) {
    static End of(Termination termination) {
        return of("The program", termination);
    }

    /**
     * @param program how the words call what ended
     */
    public static End of(String program, Termination termination) {
        return switch (termination) {
            case Termination.CpuLimit c ->
                new End(Verdict.TIME_LIMIT_EXCEEDED, program + " used more CPU time than allowed.", null);
            case Termination.WallLimit w ->
                new End(
                        Verdict.TIME_LIMIT_EXCEEDED,
                        program + " did not end in time, though it used little CPU: does it wait for something?",
                        null);
            case Termination.OutputLimit o ->
                new End(Verdict.OUTPUT_LIMIT_EXCEEDED, program + " printed more than allowed.", null);
            case Termination.MemoryLimit m ->
                new End(Verdict.MEMORY_LIMIT_EXCEEDED, program + " used more memory than allowed.", null);
            case Termination.Exited e ->
                new End(Verdict.RUNTIME_ERROR, program + " ended with an error.", "exit status " + e.status());
            case Termination.Signaled s ->
                new End(Verdict.RUNTIME_ERROR, program + " crashed.", "signal " + s.signal());
            case Termination.NotStarted n ->
                new End(Verdict.RUNTIME_ERROR, program + " could not be started.", "error " + n.errno());
            case Termination.Answered a -> throw new IllegalArgumentException("an answer is no end");
        };
    }
}
