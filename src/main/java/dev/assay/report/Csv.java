package dev.assay.report;

import dev.assay.judging.Judgement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line for each judgement (RFC 4180). No cell can be taken for a formula by a spreadsheet. */
public final class Csv {
    private static final String HEAD = "name,exercise,language,verdict,score,maxScore,cpuMillis,memoryBytes,failure";

    private Csv() {}

    public static String of(List<Named> judgements) {
        return Stream.concat(Stream.of(HEAD), judgements.stream().map(Csv::line)).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String line(Named named) {
        var judgement = named.judgement();
        Stream<Object> cells = judgement == null
                ? Stream.of(named.name(), "", "", "", "", "", "", "", Objects.requireNonNullElse(named.failure(), ""))
                : Stream.of(
                        named.name(),
                        judgement.exercise(),
                        judgement.language(),
                        judgement.verdict(),
                        judgement.score(),
                        judgement.maxScore(),
                        cpuMillis(judgement),
                        memoryBytes(judgement),
                        "");
        return cells.map(cell -> cell(cell.toString())).collect(Collectors.joining(","));
    }

    private static long cpuMillis(Judgement judgement) {
        return Math.round(judgement.groups().stream()
                .flatMap(group -> group.tests().stream())
                .mapToDouble(Judgement.Test::cpuMillis)
                .sum());
    }

    private static long memoryBytes(Judgement judgement) {
        return judgement.groups().stream()
                .flatMap(group -> group.tests().stream())
                .mapToLong(Judgement.Test::memoryBytes)
                .max()
                .orElse(0);
    }

    private static String cell(String text) {
        String harmless = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }
}
