package dev.assay.judging.workbench;

import dev.assay.exercise.AuthorProgram;
import dev.assay.exercise.Content;
import dev.assay.judging.checking.VisibleText;
import dev.assay.language.Language;
import dev.assay.sandbox.Command;
import dev.assay.sandbox.Limits;
import dev.assay.sandbox.RunResult;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxSpec;
import dev.assay.sandbox.Sandboxes;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An author's program in a sandbox of its own, compiled and ready to run, as often as needed. It owns the working folder, so that what it leaves there can be
 * fetched. Whatever is wrong with the program is an {@link AuthorFault}.
 */
public final class Backstage implements AutoCloseable {
    private static final int SHOWN = 2_000;

    private final Sandboxes sandboxes;
    private final Compilation compilation;
    private final AuthorProgram program;
    private final Budget budget;
    private Sandbox sandbox;

    public Backstage(Sandboxes sandboxes, Artefacts artefacts, AuthorProgram program) {
        Language language = program.language();
        this.sandboxes = sandboxes;
        this.compilation = new Compilation(artefacts, language, language.whole(), program.files());
        this.program = program;
        this.budget = Budget.of(program.limits(), language.needs());
        this.sandbox = open();
        boolean compiled = false;
        try {
            compile();
            compiled = true;
        } finally {
            if (!compiled) {
                sandbox.close();
            }
        }
    }

    /** The sandbox that a program runs in, so that it can be started ahead. */
    public static SandboxSpec sandbox(AuthorProgram program) {
        Language language = program.language();
        return Budget.of(program.limits(), language.needs()).sandbox(language, language.whole());
    }

    /** Writes a file below the working folder. */
    public void put(String path, Content content) {
        usable().put(path, Commands.input(content), false);
    }

    /** What the program left at a path below the working folder; nothing when there is no regular file of at most this size. */
    public Optional<byte[]> fetch(String path, long maxBytes) {
        try {
            return Optional.of(sandbox.fetch("/work/" + path, maxBytes));
        } catch (NoSuchElementException e) {
            return Optional.empty();
        }
    }

    /** Runs the program to its end. */
    public RunResult run(List<String> arguments, byte[] input) {
        return usable().run(command(arguments), input);
    }

    /**
     * Starts the program to speak with it.
     *
     * @param partner how long its partner may run: it is not at fault when that takes its time
     */
    public Sandbox.Conversation converse(List<String> arguments, Duration partner) {
        Command command = command(arguments);
        Limits own = command.limits();
        Duration wall = own.wall().plus(partner);
        var limits = new Limits(
                own.cpu(),
                wall,
                own.outputBytes(),
                own.errorBytes(),
                own.fileBytes(),
                own.stackBytes(),
                own.openFiles());
        return usable().converse(new Command(
                command.user(), command.folder(), command.arguments(), command.environment(), limits));
    }

    /** A fault of this program, with the end of what it printed on standard error, or with its language's words where it can't even be parsed. */
    public AuthorFault fault(String what, byte[] error) {
        if (compilation.checks()) {
            requireCompiled(compilation.check(usable()));
        }
        String said = VisibleText.of(error, SHOWN).strip();
        return new AuthorFault(program.name() + " " + what + (said.isEmpty() ? "" : ":\n" + said));
    }

    @Override
    public void close() {
        sandbox.close();
    }

    private Command command(List<String> arguments) {
        List<String> all = Stream.concat(program.language().whole().run().stream(), arguments.stream())
                .toList();
        return new Commands(program.language()).backstage(all, budget.firstCpu(), budget.outputBytes());
    }

    private void compile() {
        requireCompiled(compilation.in(sandbox));
    }

    private void requireCompiled(Compiled compiled) {
        if (!compiled.ok()) {
            throw new AuthorFault(program.name() + " does not compile:\n" + compiled.output());
        }
    }

    private Sandbox open() {
        return sandboxes.open(sandbox(program));
    }

    private Sandbox usable() {
        if (!sandbox.clean()) {
            sandbox.close();
            sandbox = open();
            compilation.again(sandbox);
        }
        return sandbox;
    }
}
