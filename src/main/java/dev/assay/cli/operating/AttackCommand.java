package dev.assay.cli.operating;

import dev.assay.attack.Attack;
import dev.assay.attack.AttackSuite;
import dev.assay.attack.Attacks;
import dev.assay.attack.Finding;
import dev.assay.attack.FindingReport;
import dev.assay.cli.installation.Exit;
import dev.assay.cli.installation.ReportOptions;
import dev.assay.cli.installation.Tools;
import dev.assay.cli.installation.UsageError;
import dev.assay.language.Languages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Attacks this installation as learners and authors could, and says what held. */
@Command(
        name = "attack",
        description = "Attack this installation with the shipped suite and say what held.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit status: 0 all held, 1 some did not, 3 this machine cannot run them.",
            "",
            "Examples:",
            "  ./assay attack",
            "  ./assay attack --quick",
            "  ./assay attack --filter forge --format markdown --output attacks.md",
            "  ./assay attack --seed 42 --jobs 1     the order of an earlier run"
        })
public final class AttackCommand implements Callable<Integer> {
    @Option(
            names = "--filter",
            paramLabel = "F",
            description = "only attacks whose name contains F, or of part F: A to J")
    String filter = "";

    @Option(
            names = "--quick",
            description = "leave out those that mostly wait for a limit, and take one language of those in several")
    boolean quick;

    @Option(names = "--seed", paramLabel = "N", description = "for the order; otherwise it is random, and printed")
    @Nullable
    Long seed;

    @Option(names = "--jobs", paramLabel = "N", description = "attackers at a time (default: one per core)")
    int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--format", defaultValue = "text", description = "text, json or markdown (default: text)")
    FindingReport format = FindingReport.TEXT;

    @Mixin
    ReportOptions.Destination destination = new ReportOptions.Destination();

    private final Tools tools;
    private final List<Finding> findings = new ArrayList<>();

    public AttackCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (jobs < 1) {
            throw new UsageError("--jobs has to be at least 1");
        }
        Path folder = tools.installation().attacks();
        Languages languages = tools.languages();
        long order = seed == null ? new Random().nextInt(1_000_000) : seed;
        List<Attack> attacks = chosen(folder, languages, new Random(order));
        System.err.printf("%d attacks, seed %d%n", attacks.size(), order);
        new AttackSuite(() -> tools.sandboxes(0), languages, folder.resolve("targets"), tools.clock())
                .run(attacks, Math.min(jobs, attacks.size()), finding -> tell(finding, attacks.size()));
        destination.write(format.write(findings));
        return findings.stream().allMatch(Finding::held) ? Exit.OK : Exit.NOT_ACCEPTED;
    }

    private void tell(Finding finding, int total) {
        findings.add(finding);
        System.err.printf(
                Locale.ROOT,
                "%3d/%d %-4s %s: %s%n",
                findings.size(),
                total,
                finding.held() ? "held" : "NOT",
                finding.attack(),
                finding.observed());
    }

    private List<Attack> chosen(Path folder, Languages languages, Random random) {
        List<Attack> chosen = new ArrayList<>(all(folder, languages).stream()
                .filter(attack -> !(quick && attack.slow()))
                .filter(attack ->
                        attack.name().contains(filter) || attack.part().name().equals(filter))
                .toList());
        Collections.shuffle(chosen, random);
        if (quick) {
            var folders = new HashSet<String>();
            chosen.removeIf(attack -> !folders.add(attack.folder()));
        }
        if (chosen.isEmpty()) {
            throw new UsageError("no attack's name contains '" + filter + "'");
        }
        return chosen;
    }

    private static List<Attack> all(Path folder, Languages languages) {
        if (!Files.isDirectory(folder)) {
            throw new UsageError("there is no folder of attacks: " + folder);
        }
        try {
            return Attacks.read(folder, languages);
        } catch (IllegalArgumentException e) {
            throw new UsageError(String.valueOf(e.getMessage()));
        }
    }
}
