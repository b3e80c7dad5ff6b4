package dev.assay.cli;

import dev.assay.attack.Attack;
import dev.assay.attack.Attacker;
import dev.assay.attack.Attacks;
import dev.assay.attack.Finding;
import dev.assay.attack.FindingReport;
import dev.assay.language.Languages;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
            "  ./assay attack --seed 42      the order of an earlier run"
        })
final class AttackCommand implements Callable<Integer> {
    @Option(names = "--filter", paramLabel = "F", description = "only attacks whose name contains F, or of part A to J")
    String filter = "";

    @Option(names = "--quick", description = "leave out those that mostly wait for a limit")
    boolean quick;

    @Option(names = "--seed", paramLabel = "N", description = "for the order; it is random, and printed, otherwise")
    @Nullable
    Long seed;

    @Option(names = "--format", defaultValue = "text", description = "text, json or markdown (default: text)")
    FindingReport format = FindingReport.TEXT;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "write the report to FILE instead of standard output")
    @Nullable
    Path output;

    private final Tools tools;

    AttackCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws IOException {
        Languages languages = tools.languages();
        Path folder = tools.installation().attacks();
        List<Attack> attacks = chosen(folder, languages);
        long order = seed == null ? new Random().nextInt(1_000_000) : seed;
        Collections.shuffle(attacks, new Random(order));
        System.err.printf("%d attacks, seed %d%n", attacks.size(), order);
        Path artefacts = Files.createTempDirectory("assay-attack");
        var findings = new ArrayList<Finding>();
        try (var sandboxes = tools.sandboxes(0)) {
            var attacker = new Attacker(sandboxes, languages, folder.resolve("targets"), artefacts, tools.clock());
            for (Attack attack : attacks) {
                Finding finding = attacker.make(attack);
                findings.add(finding);
                System.err.printf(
                        Locale.ROOT,
                        "%3d/%d %-4s %s: %s%n",
                        findings.size(),
                        attacks.size(),
                        finding.held() ? "held" : "NOT",
                        finding.attack(),
                        finding.observed());
            }
        } finally {
            delete(artefacts);
        }
        write(format.write(findings));
        return findings.stream().allMatch(Finding::held) ? Exit.OK : Exit.NOT_ACCEPTED;
    }

    private List<Attack> chosen(Path folder, Languages languages) {
        if (!Files.isDirectory(folder)) {
            throw new UsageError("there is no folder of attacks: " + folder);
        }
        List<Attack> chosen = new ArrayList<>(Attacks.read(folder, languages).stream()
                .filter(attack -> !(quick && attack.slow()))
                .filter(attack ->
                        attack.name().contains(filter) || attack.part().name().equals(filter))
                .toList());
        if (chosen.isEmpty()) {
            throw new UsageError("no attack's name contains '" + filter + "'");
        }
        return chosen;
    }

    private void write(String report) throws IOException {
        if (output == null) {
            new PrintStream(System.out, true, StandardCharsets.UTF_8).print(report);
        } else {
            Files.writeString(output, report);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
