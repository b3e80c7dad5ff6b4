package dev.assay.cli.authoring;

import dev.assay.cli.installation.Exit;
import dev.assay.cli.installation.ReportOptions;
import dev.assay.cli.installation.Tools;
import dev.assay.exercise.Exercise;
import dev.assay.judging.JudgeListener;
import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import dev.assay.language.Languages;
import dev.assay.report.Format;
import dev.assay.report.JsonReport;
import dev.assay.report.Named;
import dev.assay.report.TextReport;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges one submission on this machine. */
@Command(
        name = "grade",
        description = "Judge one submission here, without server and database.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./assay grade dsa/two-sum solution.py",
            "  ./assay grade dsa/two-sum Solution.java --format json"
        })
public final class GradeCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "EXERCISE", description = "a folder, or a slug below exercises/")
    String exercise = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PATH",
            description = "the submission: a file, several, or a folder of them")
    List<Path> paths = List.of();

    @Option(names = "--language", paramLabel = "L", description = "default: told by the file's ending")
    @Nullable
    String language;

    @Mixin
    ReportOptions report = new ReportOptions();

    private final Tools tools;

    public GradeCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() {
        Languages languages = tools.languages();
        Exercise loaded = tools.exercise(exercise, languages);
        SubmissionFiles files = SubmissionFiles.read(paths, loaded, languages, language);
        try (var sandboxes = tools.sandboxes(0)) {
            Judgement judgement = tools.judge(sandboxes)
                    .judge(loaded, files.language(), files.files(), JudgeListener.NONE)
                    .forInstructor();
            report.destination.write(text(judgement));
            return judgement.verdict() == Verdict.ACCEPTED ? Exit.OK : Exit.NOT_ACCEPTED;
        }
    }

    private String text(Judgement judgement) {
        return switch (report.format) {
            case TEXT -> TextReport.write(judgement);
            case JSON -> JsonReport.write(judgement);
            case JUNIT, CSV, MARKDOWN -> listed(report.format, judgement);
        };
    }

    private String listed(Format format, Judgement judgement) {
        return format.write(
                judgement.exercise(), List.of(new Named(paths.getFirst().toString(), judgement, null)));
    }
}
