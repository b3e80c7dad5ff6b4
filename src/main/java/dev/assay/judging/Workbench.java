package dev.assay.judging;

import dev.assay.judging.checking.VisibleText;
import dev.assay.language.CompileLimits;
import dev.assay.language.Language;
import dev.assay.language.Recipe;
import dev.assay.sandbox.CallLimits;
import dev.assay.sandbox.CallResult;
import dev.assay.sandbox.Command;
import dev.assay.sandbox.Limits;
import dev.assay.sandbox.RunResult;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.Sandboxes;
import dev.assay.sandbox.Termination;
import dev.assay.sandbox.Usage;
import dev.assay.sandbox.User;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One submission in its sandbox: files put, compiled, ready to run. A sandbox that a run left unclean is replaced by a fresh one, prepared the
 * same way, before the next run.
 */
final class Workbench implements AutoCloseable {
    static final long STACK_BYTES = 64L << 20;
    static final long FILE_BYTES = 16L << 20;
    static final int OPEN_FILES = 256;
    static final long ERROR_BYTES = 16L << 10;
    private static final int COMPILE_OUTPUT = 8_000;
    private static final byte[] NO_INPUT = new byte[0];

    private final Sandboxes sandboxes;
    private final Artefacts artefacts;
    private final Language language;
    private final Recipe recipe;
    private final Map<String, byte[]> files;
    private final Budget budget;
    private Sandbox sandbox;
    private long openNanos;

    Workbench(
            Sandboxes sandboxes,
            Artefacts artefacts,
            Language language,
            Recipe recipe,
            Map<String, byte[]> files,
            Budget budget) {
        this.sandboxes = sandboxes;
        this.artefacts = artefacts;
        this.language = language;
        this.recipe = recipe;
        this.files = files;
        this.budget = budget;
        this.sandbox = open();
    }

    /** Puts the files and compiles them, or what was compiled from the same files before. */
    Judgement.Compile prepare() {
        return recipe.artefact().map(this::prepareArtefact).orElseGet(this::compile);
    }

    private Judgement.Compile prepareArtefact(String name) {
        String key = Artefacts.key(sandbox.imageDigest(), recipe.compile(), files);
        Optional<Artefacts.Artefact> known = artefacts.find(key);
        if (known.isPresent()) {
            sandbox.put(name, known.get().content(), true);
            return new Judgement.Compile(true, known.get().output(), true, 0, 0);
        }
        Judgement.Compile compile = compile();
        if (compile.ok()) {
            try {
                byte[] content =
                        sandbox.fetch("/work/" + name, language.compileLimits().fileBytes());
                artefacts.keep(key, new Artefacts.Artefact(compile.output(), content));
            } catch (NoSuchElementException e) {
                // a compiler that leaves something else than a file: nothing to keep, and the run will tell
            }
        }
        return compile;
    }

    /** The first command that fails ends it. */
    private Judgement.Compile compile() {
        files.forEach((name, content) -> sandbox.put(name, content, false));
        var output = new ByteArrayOutputStream();
        Duration cpu = Duration.ZERO;
        Duration wall = Duration.ZERO;
        boolean ok = true;
        for (List<String> arguments : recipe.compile()) {
            RunResult run = sandbox.run(
                    new Command(User.BUILDER, "/work", arguments, environment(), compileLimits()), NO_INPUT);
            cpu = cpu.plus(run.usage().cpu());
            wall = wall.plus(run.usage().wall());
            output.writeBytes(run.output());
            output.writeBytes(run.error());
            requireStarted(run.termination(), arguments);
            ok = run.termination().equals(new Termination.Exited(0));
            if (!ok) {
                output.writeBytes(Words.compileEnd(run.termination()).getBytes(StandardCharsets.UTF_8));
                break;
            }
        }
        String text = VisibleText.of(output.toByteArray(), COMPILE_OUTPUT);
        return new Judgement.Compile(ok, text, false, Millis.of(cpu), Millis.of(wall));
    }

    /** Runs the program with this input, under the budget of one case. */
    RunResult run(byte[] input) {
        RunResult run = usable().run(command(budget.firstCpu()), input);
        requireStarted(run.termination(), recipe.run());
        return new RunResult(withMemory(run.termination(), run.usage()), run.usage(), run.output(), run.error());
    }

    /** Starts the program as a process that answers calls; null, or why it could not be. */
    @Nullable
    String start() {
        String problem = usable().start(command(budget.firstCpu()));
        if (problem != null && !recipe.run().getFirst().startsWith("/work/")) {
            throw brokenImage(problem);
        }
        return problem;
    }

    /** @param first whether this call also pays for the program's start */
    CallResult call(byte[] message, boolean first) {
        Duration cpu = first ? budget.firstCpu() : budget.cpu();
        CallResult call = sandbox.call(
                message,
                new CallLimits(cpu, Budget.wall(cpu), budget.outputBytes(), budget.outputBytes(), ERROR_BYTES));
        Termination end = withMemory(call.termination(), call.usage());
        if (call.termination() instanceof Termination.Answered && !(end instanceof Termination.Answered)) {
            sandbox.quit();
        }
        return new CallResult(end, call.usage(), call.answer(), call.output(), call.error());
    }

    void quit() {
        sandbox.quit();
    }

    String imageDigest() {
        return sandbox.imageDigest();
    }

    boolean warm() {
        return sandbox.warm();
    }

    long openNanos() {
        return openNanos;
    }

    @Override
    public void close() {
        sandbox.close();
    }

    private Sandbox open() {
        long begin = System.nanoTime();
        Sandbox opened = sandboxes.open(budget.sandbox(language, recipe));
        openNanos += System.nanoTime() - begin;
        return opened;
    }

    private Sandbox usable() {
        if (!sandbox.clean()) {
            sandbox.close();
            sandbox = open();
            if (!prepare().ok()) {
                throw new SandboxFault("what compiled before did not compile again in a fresh sandbox");
            }
        }
        return sandbox;
    }

    /** The container may have more memory than the program, for the compiler's sake. */
    private Termination withMemory(Termination termination, Usage usage) {
        return usage.memoryBytes() > budget.memoryBytes() ? new Termination.MemoryLimit() : termination;
    }

    private Command command(Duration cpu) {
        var limits = new Limits(
                cpu, Budget.wall(cpu), budget.outputBytes(), ERROR_BYTES, FILE_BYTES, STACK_BYTES, OPEN_FILES);
        return new Command(User.RUNNER, "/work", recipe.run(), environment(), limits);
    }

    private Limits compileLimits() {
        CompileLimits limits = language.compileLimits();
        return new Limits(
                limits.cpu(),
                limits.wall(),
                limits.outputBytes(),
                limits.outputBytes(),
                limits.fileBytes(),
                STACK_BYTES,
                OPEN_FILES);
    }

    /** A program of the image that can't be started is the image's fault; one that compiling should have left is the learner's. */
    private void requireStarted(Termination termination, List<String> arguments) {
        if (termination instanceof Termination.NotStarted(int errno)
                && !arguments.getFirst().startsWith("/work/")) {
            throw brokenImage("can't run %s: error %d".formatted(arguments.getFirst(), errno));
        }
    }

    private SandboxFault brokenImage(String problem) {
        return new SandboxFault("the image %s is broken (%s): rebuild it with ./assay images build %s"
                .formatted(language.image(), problem, language.image()));
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(Map.of("PATH", "/usr/local/bin:/usr/bin:/bin", "HOME", "/tmp"));
        environment.putAll(language.environment());
        return environment;
    }
}
