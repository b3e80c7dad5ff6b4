package dev.assay.cli;

import dev.assay.attack.Attack;
import dev.assay.attack.Attacker;
import dev.assay.attack.Attacks;
import dev.assay.attack.Finding;
import dev.assay.attack.FindingReport;
import dev.assay.language.Languages;
import dev.assay.sandbox.SandboxFault;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
            "  ./assay attack --seed 42 --jobs 1     the order of an earlier run"
        })
final class AttackCommand implements Callable<Integer> {
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

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "write the report to FILE instead of standard output")
    @Nullable
    Path output;

    private final Tools tools;
    private final List<Finding> findings = Collections.synchronizedList(new ArrayList<>());

    AttackCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (jobs < 1) {
            throw new UsageError("--jobs has to be at least 1");
        }
        Languages languages = tools.languages();
        long order = seed == null ? new Random().nextInt(1_000_000) : seed;
        List<Attack> attacks = chosen(languages, new Random(order));
        System.err.printf("%d attacks, seed %d%n", attacks.size(), order);
        makeAll(attacks, languages);
        write(format.write(List.copyOf(findings)));
        return findings.stream().allMatch(Finding::held) ? Exit.OK : Exit.NOT_ACCEPTED;
    }

    private void makeAll(List<Attack> attacks, Languages languages) throws InterruptedException {
        var waiting = new ConcurrentLinkedQueue<>(attacks);
        try (var attackers = Executors.newFixedThreadPool(Math.min(jobs, attacks.size()))) {
            Callable<Void> attacker = () -> {
                attackWith(waiting, languages, attacks.size());
                return null;
            };
            for (Future<Void> done : attackers.invokeAll(Collections.nCopies(jobs, attacker))) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException problem
                    ? problem
                    : new SandboxFault("an attacker stopped: " + e.getCause(), e);
        }
    }

    /** One attacker: with containers and compiled programs of its own, so that what it finds left is its own. */
    private void attackWith(Queue<Attack> waiting, Languages languages, int total) throws IOException {
        Path artefacts = Files.createTempDirectory("assay-attack");
        Path targets = tools.installation().attacks().resolve("targets");
        try (var sandboxes = tools.sandboxes(0)) {
            var attacker = new Attacker(sandboxes, languages, targets, artefacts, tools.clock());
            for (Attack attack = waiting.poll(); attack != null; attack = waiting.poll()) {
                tell(attacker.make(attack), total);
            }
        } finally {
            delete(artefacts);
        }
    }

    private synchronized void tell(Finding finding, int total) {
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

    private List<Attack> chosen(Languages languages, Random random) {
        Path folder = tools.installation().attacks();
        if (!Files.isDirectory(folder)) {
            throw new UsageError("there is no folder of attacks: " + folder);
        }
        List<Attack> chosen = new ArrayList<>(Attacks.read(folder, languages).stream()
                .filter(attack -> !(quick && attack.slow()))
                .filter(attack ->
                        attack.name().contains(filter) || attack.part().name().equals(filter))
                .toList());
        Collections.shuffle(chosen, random);
        if (quick) {
            var deeds = new HashSet<String>();
            chosen.removeIf(attack -> !deeds.add(attack.name().replaceFirst(" .*", "")));
        }
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
