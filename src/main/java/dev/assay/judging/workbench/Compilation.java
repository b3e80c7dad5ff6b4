package dev.assay.judging.workbench;

import dev.assay.judging.checking.VisibleText;
import dev.assay.language.Language;
import dev.assay.language.Recipe;
import dev.assay.sandbox.Command;
import dev.assay.sandbox.RunResult;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.Termination;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a submission's files into a sandbox and compiles them, or puts what was compiled from the same files before. */
final class Compilation {
    private static final int SHOWN = 8_000;
    private static final byte[] NO_INPUT = new byte[0];

    private final Artefacts artefacts;
    private final Language language;
    private final Recipe recipe;
    private final Map<String, byte[]> files;
    private byte @Nullable [] artefact;

    Compilation(Artefacts artefacts, Language language, Recipe recipe, Map<String, byte[]> files) {
        this.artefacts = artefacts;
        this.language = language;
        this.recipe = recipe;
        this.files = files;
    }

    Compiled in(Sandbox sandbox) {
        return recipe.artefact().map(name -> artefact(name, sandbox)).orElseGet(() -> compile(sandbox));
    }

    /** Puts into another sandbox what the runs need: what compiled once is not put to the test again. */
    void again(Sandbox sandbox) {
        byte[] known = artefact;
        if (known != null) {
            sandbox.put(recipe.artefact().orElseThrow(), known, true);
        } else {
            putFiles(sandbox);
        }
    }

    boolean checks() {
        return !recipe.check().isEmpty();
    }

    /** Whether the files can be parsed, in the words of the recipe's checks, where the files are already. */
    Compiled check(Sandbox sandbox) {
        return run(recipe.check(), sandbox);
    }

    private void putFiles(Sandbox sandbox) {
        files.forEach((name, content) -> sandbox.put(name, content, false));
    }

    private Compiled artefact(String name, Sandbox sandbox) {
        String key = Artefacts.key(sandbox.imageDigest(), recipe.compile(), files);
        Optional<Artefacts.Artefact> known = artefacts.find(key);
        if (known.isPresent()) {
            artefact = known.get().content();
            sandbox.put(name, artefact, true);
            return new Compiled(Compiled.FINE, known.get().output(), true, Duration.ZERO, Duration.ZERO);
        }
        Compiled compiled = compile(sandbox);
        if (compiled.ok()) {
            try {
                artefact =
                        sandbox.fetch("/work/" + name, language.compileLimits().fileBytes());
                artefacts.keep(key, new Artefacts.Artefact(compiled.output(), artefact));
            } catch (NoSuchElementException e) {
                // a compiler that leaves something else than a file: nothing to keep, and the run will tell
            }
        }
        return compiled;
    }

    private Compiled compile(Sandbox sandbox) {
        putFiles(sandbox);
        return run(recipe.compile(), sandbox);
    }

    /** The first command that fails ends it. */
    private Compiled run(List<List<String>> steps, Sandbox sandbox) {
        var commands = new Commands(language);
        var output = new ByteArrayOutputStream();
        Duration cpu = Duration.ZERO;
        Duration wall = Duration.ZERO;
        Termination end = Compiled.FINE;
        for (List<String> arguments : steps) {
            Command command = commands.compile(arguments);
            RunResult run = sandbox.run(command, NO_INPUT);
            commands.requireStarted(command, run.termination());
            cpu = cpu.plus(run.usage().cpu());
            wall = wall.plus(run.usage().wall());
            output.writeBytes(run.output());
            output.writeBytes(run.error());
            end = run.termination();
            if (!end.equals(Compiled.FINE)) {
                break;
            }
        }
        return new Compiled(end, VisibleText.of(output.toByteArray(), SHOWN), false, cpu, wall);
    }
}
