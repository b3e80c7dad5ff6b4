package dev.assay.cli.authoring;

import dev.assay.cli.installation.Exit;
import dev.assay.cli.installation.ReportOptions;
import dev.assay.cli.installation.Tools;
import dev.assay.cli.installation.UsageError;
import dev.assay.language.Languages;
import dev.assay.report.verification.VerificationFormat;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.Sandboxes;
import dev.assay.verify.Verification;
import dev.assay.verify.Verifier;
import dev.assay.verify.Verifying;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Has packages prove that they do what they declare. */
@Command(
        name = "verify",
        description = {
            "Judge packages' own sample submissions: each must get what it declares, no starter may be accepted, every test should fail"
                    + " some wrong submission, and the time limits should be far from both right and slow ones."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit status: 0 all verified (warnings may remain), 1 something is not as declared, 2 wrong call, 3 this machine cannot do it.",
            "",
            "Examples:",
            "  ./assay verify                                      everything below exercises/",
            "  ./assay verify dsa/two-sum                          one package",
            "  ./assay verify dsa/two-sum --repeat 10              judge each submission ten times, to find flaky tests",
            "  ./assay verify dsa/two-sum --filter wrong_answer/   while a test is being written",
            "  ./assay verify my-course/ --format junit --output verify.xml"
        })
public final class VerifyCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "PACKAGE",
            description =
                    "a folder, or a slug below exercises/; one that holds packages means all of them (default: all exercises)")
    @Nullable
    List<String> packages;

    @Option(names = "--repeat", paramLabel = "N", description = "judge each sample submission N times (default: 1)")
    int repeat = 1;

    @Option(names = "--jobs", paramLabel = "N", description = "judge N at a time (default: one per core)")
    int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--filter", paramLabel = "WORD", description = "only sample submissions whose name contains WORD")
    String filter = "";

    @Option(names = "--matrix", description = "show which test fails which submission even where nothing is wrong")
    boolean matrix;

    @Option(names = "--format", defaultValue = "text", description = "text, json, junit or markdown (default: text)")
    VerificationFormat format = VerificationFormat.TEXT;

    @Mixin
    ReportOptions.Destination destination = new ReportOptions.Destination();

    private final Tools tools;

    public VerifyCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() {
        if (jobs < 1 || repeat < 1) {
            throw new UsageError("--jobs and --repeat must be at least 1");
        }
        Languages languages = tools.languages();
        List<String> given = packages == null || packages.isEmpty()
                ? List.of(tools.installation().exercises().toString())
                : packages;
        List<Packages.One> loaded = Packages.load(given, tools, languages);
        try (var sandboxes = tools.sandboxes(0)) {
            List<Verification> verifications = verify(loaded, languages, sandboxes);
            destination.write(format.write(verifications, matrix));
            return verifications.stream().allMatch(Verification::ok) ? Exit.OK : Exit.NOT_ACCEPTED;
        }
    }

    private List<Verification> verify(List<Packages.One> loaded, Languages languages, Sandboxes sandboxes) {
        var verifier = new Verifier(tools.judge(sandboxes), languages, repeat, filter);
        List<Verifying> begun = loaded.stream()
                .map(one -> verifier.prepare(one.slug(), one.dialect(), one.loaded()))
                .toList();
        int judgements = begun.stream().mapToInt(Verifying::judgements).sum();
        if (judgements == 0 && !filter.isEmpty()) {
            throw new UsageError("no sample submission's name contains '" + filter + "'");
        }
        var progress = new Progress(judgements, "as declared");
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            begun.forEach(one -> one.start(threads, progress::done));
            List<Verification> verifications = new ArrayList<>();
            for (Verifying one : begun) {
                verifications.add(one.await());
            }
            return verifications;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SandboxFault("interrupted", e);
        } finally {
            threads.shutdownNow();
            progress.end();
        }
    }
}
