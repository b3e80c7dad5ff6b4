package dev.assay.report;

import dev.assay.judging.judgement.Judgement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line for each submission (RFC 4180); a cell that a spreadsheet would take for a formula gets an apostrophe in front. */
final class CsvReport {
    private CsvReport() {}

    static String write(List<Named> rows) {
        return Stream.concat(
                        Stream.of("name,exercise,language,verdict,reason,score,maxScore,cpuMillis,memoryBytes,failure"),
                        rows.stream().map(CsvReport::line))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String line(Named row) {
        Judgement j = row.judgement();
        Stream<Object> cells = j == null
                ? Stream.of(row.name(), "", "", "", "", "", "", "", "", row.failure() == null ? "" : row.failure())
                : Stream.of(
                        row.name(),
                        j.exercise(),
                        j.language(),
                        j.verdict(),
                        j.reason() == null ? "" : j.reason(),
                        j.score(),
                        j.maxScore(),
                        Math.round(
                                tests(j).mapToDouble(Judgement.Test::cpuMillis).sum()),
                        tests(j).mapToLong(Judgement.Test::memoryBytes).max().orElse(0),
                        "");
        return cells.map(cell -> cell(cell.toString())).collect(Collectors.joining(","));
    }

    private static Stream<Judgement.Test> tests(Judgement judgement) {
        return judgement.groups().stream().flatMap(group -> group.tests().stream());
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("[^\",\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
