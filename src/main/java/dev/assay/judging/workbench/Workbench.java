package dev.assay.judging.workbench;

import dev.assay.exercise.Content;
import dev.assay.language.Language;
import dev.assay.language.Recipe;
import dev.assay.sandbox.CallLimits;
import dev.assay.sandbox.CallResult;
import dev.assay.sandbox.Command;
import dev.assay.sandbox.RunResult;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxSpec;
import dev.assay.sandbox.Sandboxes;
import dev.assay.sandbox.Termination;
import dev.assay.sandbox.Usage;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One submission in its sandbox, ready to run. A sandbox that a run left unclean is replaced by a fresh one, prepared the same way, before the next
 * run.
 */
public final class Workbench implements AutoCloseable {
    private static final Duration ASIDE_CPU = Duration.ofSeconds(30);
    private static final Duration ASIDE_WALL = Duration.ofMinutes(2);
    private static final long ASIDE_BYTES = 1 << 20;

    private final Sandboxes sandboxes;
    private final SandboxSpec spec;
    private final Compilation compilation;
    private final Commands commands;
    private final Command program;
    private final Budget budget;
    private Sandbox sandbox;
    private boolean justOver;
    private long openNanos;

    public Workbench(
            Sandboxes sandboxes,
            Artefacts artefacts,
            Language language,
            Recipe recipe,
            Map<String, byte[]> files,
            Budget budget) {
        this.sandboxes = sandboxes;
        this.spec = budget.sandbox(language, recipe);
        this.compilation = new Compilation(artefacts, language, recipe, files);
        this.commands = new Commands(language);
        this.program = language.database()
                ? commands.serve(recipe.run())
                : commands.run(recipe.run(), budget.firstCpu(), budget.outputBytes());
        this.budget = budget;
        this.sandbox = open();
    }

    /** Puts the files and compiles them. */
    public Compiled prepare() {
        return compilation.in(sandbox);
    }

    /** Whether the language can tell more of a program that fails than its run does. */
    public boolean checks() {
        return compilation.checks();
    }

    /** Has the language tell whether the files can be parsed at all. */
    public Compiled check() {
        return compilation.check(usable());
    }

    /** Runs the program with this input, under the budget of one case. */
    public RunResult run(Content input) {
        RunResult run = usable().run(program, Commands.input(input));
        commands.requireStarted(program, run.termination());
        Termination end = withinBudget(run.termination(), run.usage(), budget.firstCpu());
        return new RunResult(end, run.usage(), run.output(), run.error());
    }

    /** The wall time that one run may take. */
    public Duration longestRun() {
        return Budget.wall(budget.firstCpu());
    }

    /** Starts the program to speak with it, under the budget of one case. */
    public Sandbox.Conversation converse() {
        Sandbox.Conversation conversation = usable().converse(program);
        return new Sandbox.Conversation() {
            @Override
            public void say(byte[] bytes) {
                conversation.say(bytes);
            }

            @Override
            public RunResult hear(Consumer<byte[]> listener) {
                RunResult run = conversation.hear(listener);
                commands.requireStarted(program, run.termination());
                Termination end = withinBudget(run.termination(), run.usage(), budget.firstCpu());
                return new RunResult(end, run.usage(), run.output(), run.error());
            }
        };
    }

    /** Starts the program as a process that answers calls; null, or why it could not be. */
    public @Nullable String start() {
        justOver = false;
        String problem = usable().start(program);
        if (problem != null) {
            commands.blameImage(program, problem);
        }
        return problem;
    }

    /** @param first whether this call also pays for the program's start */
    public CallResult call(byte[] message, boolean first) {
        Duration cpu = first ? budget.firstCpu() : budget.cpu();
        CallResult call = sandbox.call(
                message,
                new CallLimits(
                        Budget.stop(cpu),
                        Budget.wall(cpu),
                        budget.outputBytes(),
                        budget.outputBytes(),
                        Commands.ERROR_BYTES));
        Termination end = withinBudget(call.termination(), call.usage(), cpu);
        if (call.termination() instanceof Termination.Answered && !(end instanceof Termination.Answered)) {
            sandbox.quit();
        }
        return new CallResult(end, call.usage(), call.answer(), call.output(), call.error());
    }

    /** Has the started process do what is the exercise's own doing: it may take its time, and is on no submission's account. */
    public CallResult callAside(byte[] message) {
        justOver = false;
        return sandbox.call(
                message, new CallLimits(ASIDE_CPU, ASIDE_WALL, ASIDE_BYTES, ASIDE_BYTES, Commands.ERROR_BYTES));
    }

    /** Whether the last run or call used more CPU time than it may, but so little more that another may be within the limit. */
    public boolean justOver() {
        return justOver;
    }

    public void quit() {
        sandbox.quit();
    }

    public String imageDigest() {
        return sandbox.imageDigest();
    }

    public boolean warm() {
        return sandbox.warm();
    }

    public long openNanos() {
        return openNanos;
    }

    @Override
    public void close() {
        sandbox.close();
    }

    private Sandbox open() {
        long begin = System.nanoTime();
        Sandbox opened = sandboxes.open(spec);
        openNanos += System.nanoTime() - begin;
        return opened;
    }

    private Sandbox usable() {
        if (!sandbox.clean()) {
            sandbox.close();
            sandbox = open();
            compilation.again(sandbox);
        }
        return sandbox;
    }

    /** The agent stops runs above the limit on CPU time only, and the container may have more memory than the program, for the compiler's sake. */
    private Termination withinBudget(Termination termination, Usage usage, Duration cpu) {
        boolean memory = termination instanceof Termination.MemoryLimit || usage.memoryBytes() > budget.memoryBytes();
        boolean over = !memory && usage.cpu().compareTo(cpu) > 0;
        justOver = over && usage.cpu().compareTo(Budget.stop(cpu)) <= 0;
        return memory ? new Termination.MemoryLimit() : over ? new Termination.CpuLimit() : termination;
    }
}
