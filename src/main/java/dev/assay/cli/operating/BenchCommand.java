package dev.assay.cli.operating;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.assay.bench.Bench;
import dev.assay.bench.Series;
import dev.assay.bench.Surroundings;
import dev.assay.cli.installation.Exit;
import dev.assay.cli.installation.Installation;
import dev.assay.cli.installation.Tools;
import dev.assay.cli.installation.UsageError;
import dev.assay.sandbox.SandboxFault;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures this installation. */
@Command(
        name = "bench",
        description = "Measure this installation; ratios are taken in one interleaved run.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  ./assay bench", "  ./assay bench run --format json"})
public final class BenchCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "run, function, service, grade, catalogue, icpc, languages (default: all)")
    @Nullable
    List<String> names;

    @Option(names = "--format", defaultValue = "text", description = "text or json (default: text)")
    String format = "text";

    private final Tools tools;

    public BenchCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var rows = new ArrayList<Series.Row>();
        for (Bench bench : chosen()) {
            bench.measure(surroundings()).forEach(series -> rows.add(series.row()));
        }
        switch (format) {
            case "text" -> rows.forEach(BenchCommand::print);
            case "json" -> System.out.println(json(rows));
            default -> throw new UsageError("--format is text or json, not " + format);
        }
        return Exit.OK;
    }

    private List<Bench> chosen() {
        if (names == null || names.isEmpty()) {
            return Bench.ALL;
        }
        List<String> wanted = names;
        List<Bench> found =
                Bench.ALL.stream().filter(b -> wanted.contains(b.name())).toList();
        if (found.size() != wanted.size()) {
            throw new UsageError("there are the benchmarks "
                    + String.join(", ", Bench.ALL.stream().map(Bench::name).toList()));
        }
        return found;
    }

    private Surroundings surroundings() {
        Installation here = tools.installation();
        return new Surroundings(here.images(), here.exercises(), tools::sandboxes, tools.clock(), System.err);
    }

    private static void print(Series.Row row) {
        String ratio = row.ratio() == null ? "" : "  %sx %s".formatted(row.ratio(), row.ratioTo());
        System.out.printf(
                Locale.ROOT,
                "%-42s n=%-4d min %-8s p25 %-8s p50 %-8s p90 %-8s p95 %-8s %s%s%n",
                row.name(),
                row.n(),
                row.min(),
                row.p25(),
                row.p50(),
                row.p90(),
                row.p95(),
                row.unit(),
                ratio);
    }

    private static String json(List<Series.Row> rows) {
        try {
            return JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new SandboxFault("the results can't be written as JSON", e);
        }
    }
}
