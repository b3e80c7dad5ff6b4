package dev.assay.judging.sql;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.exercise.sql.Rows;
import dev.assay.judging.checking.VisibleText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Rows as people read them. */
public final class TableText {
    private static final int MOST_ROWS = 30;
    private static final int WIDEST = 40;

    private TableText() {}

    /** The rows that are expected. */
    public static String of(Rows expected) {
        return of(
                expected.columns(),
                expected.rows().stream().limit(MOST_ROWS).toList(),
                expected.rows().size());
    }

    /** The rows that a query returned. */
    public static String of(Reply.@Nullable Table table) {
        return table == null
                ? "no result"
                : of(
                        table.columns(),
                        table.rows().stream()
                                .limit(MOST_ROWS)
                                .map(row -> StreamSupport.stream(row.spliterator(), false)
                                        .toList())
                                .toList(),
                        table.rows().size());
    }

    private static String of(List<String> columns, List<List<JsonNode>> rows, int all) {
        List<List<String>> lines = new ArrayList<>();
        if (!columns.isEmpty()) {
            lines.add(columns.stream().map(TableText::cut).toList());
        }
        rows.forEach(row -> lines.add(row.stream().map(TableText::text).toList()));
        int width = lines.isEmpty() ? 0 : lines.getFirst().size();
        List<Integer> widths = IntStream.range(0, width)
                .mapToObj(i -> Collections.max(
                        lines.stream().map(line -> line.get(i).length()).toList()))
                .toList();
        List<String> written = new ArrayList<>();
        lines.forEach(line -> written.add(line(line, widths)));
        if (!columns.isEmpty()) {
            written.add(1, widths.stream().map(length -> "-".repeat(length)).collect(Collectors.joining("-+-")));
        }
        String more = all > rows.size() ? ", of which " + rows.size() + " are shown" : "";
        return String.join("\n", written) + "\n(" + all + (all == 1 ? " row" : " rows") + more + ")";
    }

    private static String line(List<String> line, List<Integer> widths) {
        return IntStream.range(0, line.size())
                .mapToObj(i ->
                        line.get(i) + " ".repeat(widths.get(i) - line.get(i).length()))
                .collect(Collectors.joining(" | "))
                .stripTrailing();
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "NULL" : cut(value.asText());
    }

    private static String cut(String text) {
        String line = VisibleText.line(text);
        return line.length() <= WIDEST ? line : line.substring(0, WIDEST - 1) + "…";
    }
}
