package dev.assay.judging.workbench;

import dev.assay.exercise.Content;
import dev.assay.language.CompileLimits;
import dev.assay.language.Language;
import dev.assay.sandbox.Command;
import dev.assay.sandbox.Input;
import dev.assay.sandbox.Limits;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.Termination;
import dev.assay.sandbox.User;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A language's commands with their environment and limits, and whose fault it is when one can't be started. */
record Commands(Language language) {
    static final long ERROR_BYTES = 16L << 10;
    private static final long STACK_BYTES = 64L << 20;
    private static final long FILE_BYTES = 16L << 20;
    private static final int OPEN_FILES = 256;
    private static final String LEARNERS = "/work/";

    Command compile(List<String> arguments) {
        CompileLimits limits = language.compileLimits();
        return command(
                User.BUILDER,
                arguments,
                new Limits(
                        limits.cpu(),
                        limits.wall(),
                        limits.outputBytes(),
                        limits.outputBytes(),
                        limits.fileBytes(),
                        STACK_BYTES,
                        OPEN_FILES));
    }

    Command run(List<String> arguments, Duration cpu, long outputBytes) {
        return run(User.RUNNER, arguments, cpu, outputBytes);
    }

    /** For a process that waits for calls, each of which brings its own limits: the same for every exercise, so that it can be started ahead. */
    Command serve(List<String> arguments) {
        return run(User.RUNNER, arguments, Duration.ofMinutes(1), 0);
    }

    /** For an author's program, which may write into the working folder. */
    Command backstage(List<String> arguments, Duration cpu, long outputBytes) {
        return run(User.BUILDER, arguments, cpu, outputBytes);
    }

    private Command run(User user, List<String> arguments, Duration cpu, long outputBytes) {
        return command(
                user,
                arguments,
                new Limits(
                        Budget.stop(cpu),
                        Budget.wall(cpu),
                        outputBytes,
                        ERROR_BYTES,
                        FILE_BYTES,
                        STACK_BYTES,
                        OPEN_FILES));
    }

    /** What a program reads, or a file holds, on its way into a sandbox. */
    static Input input(Content content) {
        return new Input(content.size(), content::forEach);
    }

    /** A program of the image that can't be started is the image's fault; one that compiling should have left is the learner's. */
    void requireStarted(Command command, Termination termination) {
        if (termination instanceof Termination.NotStarted(int errno)) {
            blameImage(
                    command,
                    "can't run %s: error %d".formatted(command.arguments().getFirst(), errno));
        }
    }

    void blameImage(Command command, String problem) {
        if (!command.arguments().getFirst().startsWith(LEARNERS)) {
            throw new SandboxFault("the image %s is broken (%s): rebuild it with ./assay images build %s"
                    .formatted(language.image(), problem, language.image()));
        }
    }

    private Command command(User user, List<String> arguments, Limits limits) {
        var environment = new HashMap<>(Map.of("PATH", "/usr/local/bin:/usr/bin:/bin", "HOME", "/tmp"));
        environment.putAll(language.environment());
        return new Command(user, "/work", arguments, environment, limits);
    }
}
