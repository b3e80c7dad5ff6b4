package dev.assay.judging.author;

import dev.assay.exercise.AuthorProgram;
import dev.assay.exercise.Checker;
import dev.assay.exercise.Content;
import dev.assay.exercise.TestCase;
import dev.assay.judging.checking.VisibleText;
import dev.assay.judging.workbench.Backstage;
import dev.assay.sandbox.RunResult;
import dev.assay.sandbox.Termination;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One case before an author's checker or interactor: called with the files of the input, the expected answer and a folder for what it has to say, and answering
 * with its exit status, 42 for yes and 43 for no. This is how the output validators of ICPC packages are called
 * (https://icpc.io/problem-package-format/spec/legacy.html#output-validators).
 */
public final class ProgramChecker {
    private static final int ACCEPTED = 42;
    private static final int REJECTED = 43;
    private static final String SCORE = "score.txt";
    private static final String MULTIPLIER = "score_multiplier.txt";
    private static final long LONGEST_WORDS = 16 << 10;
    private static final long LARGEST_INPUT = 64 << 20;

    private final Backstage backstage;
    private final Checker.Program checker;
    private final String feedback;
    private final byte[] noNextPass = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);

    /** @param number tells the cases of one judgement apart */
    ProgramChecker(Backstage backstage, Checker.Program checker, int number, TestCase.Text data) {
        this.backstage = backstage;
        this.checker = checker;
        this.feedback = "feedback/" + number + "/";
        long bytes = data.input().size() + data.expected().size();
        if (bytes > AuthorProgram.LARGEST_CASE) {
            throw backstage.fault(
                    "would get %d bytes of input and expected answer, at most %d are possible"
                            .formatted(bytes, AuthorProgram.LARGEST_CASE),
                    new byte[0]);
        }
        backstage.put("input", data.input());
        backstage.put("answer", data.expected());
        backstage.put(feedback + ".assay", Content.of("")); // makes the folder
    }

    public List<String> arguments() {
        return Stream.concat(
                        Stream.of("/work/input", "/work/answer", "/work/" + feedback),
                        checker.program().arguments().stream())
                .toList();
    }

    /** Decides about a program's output. */
    Decision check(byte[] output) {
        return decision(backstage.run(arguments(), output));
    }

    /** What the checker's end says. */
    public Decision decision(RunResult run) {
        boolean accepted = run.termination().equals(new Termination.Exited(ACCEPTED));
        if (!accepted && !run.termination().equals(new Termination.Exited(REJECTED))) {
            throw backstage.fault(ended(run.termination()), run.error());
        }
        double score = !accepted ? 0 : checker.fullScore() == 0 ? 1 : score(run);
        return new Decision(
                accepted,
                score,
                words("teammessage.txt").orElse(null),
                words("judgemessage.txt").orElse(null),
                accepted ? nextInput() : null);
    }

    private static String ended(Termination termination) {
        return switch (termination) {
            case Termination.Exited e ->
                "ended with status " + e.status() + "; a checker ends with 42 (accepted) or 43 (not accepted)";
            case Termination.Signaled s -> "crashed with signal " + s.signal();
            case Termination.CpuLimit c -> "used more CPU time than its limit";
            case Termination.WallLimit w -> "did not end in time";
            case Termination.OutputLimit o -> "printed more than its limit";
            case Termination.MemoryLimit m -> "used more memory than its limit";
            case Termination.NotStarted n -> "could not be started, error " + n.errno();
            case Termination.Answered a -> throw new IllegalArgumentException("an answer is no end");
        };
    }

    /** The share that is written into one of two files, or all when neither is there. */
    private double score(RunResult run) {
        Optional<String> score = words(SCORE);
        Optional<String> multiplier = words(MULTIPLIER);
        if (score.isPresent() && multiplier.isPresent()) {
            throw backstage.fault("wrote both " + SCORE + " and " + MULTIPLIER, run.error());
        }
        return score.map(text -> share(SCORE, text, checker.fullScore(), run))
                .or(() -> multiplier.map(text -> share(MULTIPLIER, text, 1, run)))
                .orElse(1.0);
    }

    private double share(String file, String text, double full, RunResult run) {
        try {
            double share = Double.parseDouble(text.strip()) / full;
            if (share >= 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw backstage.fault(
                "wrote '%s' into %s, which is no number from 0 to %s"
                        .formatted(VisibleText.line(text.strip()), file, shown(full)),
                run.error());
    }

    private static String shown(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private Optional<String> words(String file) {
        return backstage
                .fetch(feedback + file, LONGEST_WORDS)
                .map(VisibleText::of)
                .filter(text -> !text.isBlank());
    }

    /** The file is there for the next pass only, and as none can be removed, it is marked as not written. */
    private byte @Nullable [] nextInput() {
        String file = feedback + "nextpass.in";
        Optional<byte[]> next = backstage.fetch(file, LARGEST_INPUT).filter(found -> !Arrays.equals(found, noNextPass));
        next.ifPresent(found -> {
            backstage.put(file, new Content.InMemory(noNextPass));
            backstage.put("input", new Content.InMemory(found));
        });
        return next.orElse(null);
    }
}
