package dev.assay.judging.sql;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.exercise.Checker;
import dev.assay.exercise.sql.Rows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether rows are those that were expected, in order or in any.
 *
 * @param who whose query it is, as a difference is told
 */
record Comparison(String who, Checker.Float tolerance) {

    /** How a result differs, in words that give nothing of the expected rows away; null when it does not. */
    @Nullable
    String difference(Rows expected, Reply.@Nullable Table table) {
        if (table == null) {
            return who + " returned no result.";
        }
        int width = expected.rows().isEmpty()
                ? expected.columns().size()
                : expected.rows().getFirst().size();
        if (width > 0 && width != table.columns().size()) {
            return who
                    + (table.columns().size() < width ? " returned too few columns." : " returned too many columns.");
        }
        if (!sameNames(expected.columns(), table.columns())) {
            return who + " returned columns with other names than asked for.";
        }
        if (expected.rows().size() != table.rows().size()) {
            return who
                    + (table.rows().size() < expected.rows().size()
                            ? " returned too few rows."
                            : " returned too many rows.");
        }
        return rows(expected, table);
    }

    private static boolean sameNames(List<String> expected, List<String> actual) {
        return expected.isEmpty()
                || IntStream.range(0, expected.size())
                        .allMatch(i -> expected.get(i).equalsIgnoreCase(actual.get(i)));
    }

    private @Nullable String rows(Rows expected, Reply.Table table) {
        List<List<Cell>> actual = new ArrayList<>(table.rows().size());
        List<List<Cell>> wanted = new ArrayList<>(table.rows().size());
        for (JsonNode row : table.rows()) {
            actual.add(cells(row.size(), i -> Cell.actual(row.get(i), table.type(i))));
        }
        for (List<JsonNode> row : expected.rows()) {
            wanted.add(cells(row.size(), i -> Cell.wanted(row.get(i), table.type(i))));
        }
        if (expected.ordered() && fit(wanted, actual)) {
            return null;
        }
        boolean[] rounded = new boolean[table.columns().size()];
        actual.forEach(row ->
                IntStream.range(0, rounded.length).forEach(i -> rounded[i] |= row.get(i) instanceof Cell.Real));
        Comparator<List<Cell>> order = Comparator.comparing(row -> key(row, rounded));
        wanted.sort(order);
        actual.sort(order);
        if (!fit(wanted, actual)) {
            return who + " returned other values than expected.";
        }
        return expected.ordered() ? who + " returned the right rows, but in another order." : null;
    }

    private boolean fit(List<List<Cell>> wanted, List<List<Cell>> actual) {
        return IntStream.range(0, wanted.size())
                .allMatch(i -> IntStream.range(0, wanted.get(i).size())
                        .allMatch(k -> wanted.get(i).get(k).fits(actual.get(i).get(k), tolerance)));
    }

    /** Floating-point columns come last: two rows are told apart by the others first. */
    private static String key(List<Cell> row, boolean[] rounded) {
        return IntStream.range(0, 2 * row.size())
                .filter(i -> rounded[i % row.size()] == i >= row.size())
                .mapToObj(i -> row.get(i % row.size()).key(rounded[i % row.size()]))
                .collect(Collectors.joining("\0"));
    }

    private static List<Cell> cells(int size, IntFunction<Cell> cell) {
        return IntStream.range(0, size).mapToObj(cell).toList();
    }
}
