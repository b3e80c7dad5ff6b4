package dev.assay.cli.authoring;

import dev.assay.cli.installation.Exit;
import dev.assay.cli.installation.ReportOptions;
import dev.assay.cli.installation.Tools;
import dev.assay.cli.installation.UsageError;
import dev.assay.exercise.Exercise;
import dev.assay.judging.Judge;
import dev.assay.judging.JudgeListener;
import dev.assay.language.Languages;
import dev.assay.report.Named;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.docker.DockerSandboxes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges every child of a folder as one submission, several at a time. */
@Command(
        name = "batch",
        description = "Judge every child of a folder, file or folder, as one submission each.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  ./assay batch dsa/two-sum handed-in/ --format junit --output report.xml"})
public final class BatchCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "EXERCISE", description = "a folder, or a slug below exercises/")
    String exercise = "";

    @Parameters(index = "1", paramLabel = "DIR", description = "the folder of submissions")
    Path folder = Path.of("");

    @Option(names = "--jobs", paramLabel = "N", description = "judge N at a time (default: one per core)")
    int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--language", paramLabel = "L", description = "default: told by each file's ending")
    @Nullable
    String language;

    @Mixin
    ReportOptions report = new ReportOptions();

    private final Tools tools;
    private final AtomicBoolean platformFault = new AtomicBoolean();

    public BatchCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() {
        if (jobs < 1) {
            throw new UsageError("--jobs must be at least 1");
        }
        Languages languages = tools.languages();
        if (language != null && languages.find(language).isEmpty()) {
            throw new UsageError("there is no language " + language);
        }
        Exercise loaded = tools.exercise(exercise, languages);
        try (var sandboxes = tools.sandboxes(jobs)) {
            List<Named> rows = judge(loaded, languages, sandboxes);
            report.destination.write(report.format.write(loaded.slug(), rows));
            if (platformFault.get()) {
                return Exit.PLATFORM;
            }
            return rows.stream().allMatch(Named::accepted) ? Exit.OK : Exit.NOT_ACCEPTED;
        }
    }

    private List<Named> judge(Exercise loaded, Languages languages, DockerSandboxes sandboxes) {
        Judge judge = tools.judge(sandboxes);
        List<Path> children = children();
        var progress = new Progress(children.size(), "accepted");
        try (ExecutorService pool = Executors.newFixedThreadPool(jobs)) {
            List<Future<Named>> futures = children.stream()
                    .map(child -> pool.submit(() -> {
                        Named row = judge(judge, loaded, languages, child);
                        progress.done(row.accepted());
                        return row;
                    }))
                    .toList();
            List<Named> rows = new ArrayList<>();
            for (Future<Named> future : futures) {
                rows.add(future.get());
            }
            return rows;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SandboxFault("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            progress.end();
        }
    }

    /** A submission that can't be read is its author's, not the batch's, failure. */
    private Named judge(Judge judge, Exercise exercise, Languages languages, Path child) {
        String name = String.valueOf(child.getFileName());
        try {
            SubmissionFiles submission = SubmissionFiles.read(List.of(child), exercise, languages, language);
            return new Named(
                    name,
                    judge.judge(exercise, submission.language(), submission.files(), JudgeListener.NONE)
                            .forInstructor(),
                    null);
        } catch (UsageError unreadable) {
            return new Named(name, null, unreadable.getMessage());
        } catch (SandboxFault fault) {
            platformFault.set(true);
            return new Named(name, null, fault.getMessage());
        }
    }

    private List<Path> children() {
        if (!Files.isDirectory(folder)) {
            throw new UsageError("there is no folder " + folder);
        }
        try (Stream<Path> list = Files.list(folder)) {
            List<Path> children = list.filter(p -> !p.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
            if (children.isEmpty()) {
                throw new UsageError("there is no submission in " + folder);
            }
            return children;
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + folder, e);
        }
    }
}
