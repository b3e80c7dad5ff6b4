package dev.assay.exercise.reading.sql;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.exercise.sql.Rows;
import dev.assay.exercise.sql.Wanted;
import dev.assay.yaml.Fields;
import dev.assay.yaml.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The fields {@code expected}, {@code plan} and {@code rows_examined} of a case or of a query after it. */
final class WantedReader {
    private static final Map<String, Boolean> YES_OR_NO = Map.of("true", true, "false", false);

    private final long outputBytes;

    WantedReader(long outputBytes) {
        this.outputBytes = outputBytes;
    }

    Wanted read(Fields fields, Wanted others) {
        Fields plan = fields.optional("plan").map(Value::fields).orElse(null);
        var wanted = new Wanted(
                fields.optional("expected").map(this::rows).orElse(others.rows()),
                plan == null ? others.indexes() : words(plan, "uses_index"),
                plan == null ? others.notWalked() : words(plan, "no_full_scan"),
                fields.optional("rows_examined").map(WantedReader::most).orElse(others.mostExamined()));
        if (plan != null) {
            if (!wanted.planned()) {
                fields.required("plan").report("plan must say 'uses_index' or 'no_full_scan'");
            }
            plan.refuseOthers();
        }
        return wanted;
    }

    private static Long most(Value value) {
        Fields fields = value.fields();
        long most = fields.required("max").integer(0, Integer.MAX_VALUE);
        fields.refuseOthers();
        return most;
    }

    /** One word, or a list of them. */
    private static List<String> words(Fields fields, String name) {
        return fields.optional(name)
                .map(value -> value.isList() ? several(value) : List.of(value.text()))
                .orElse(List.of());
    }

    private static List<String> several(Value value) {
        List<String> words = value.items().stream().map(Value::text).toList();
        if (words.isEmpty()) {
            value.report(value.name() + " must name something");
        }
        return words;
    }

    private Rows rows(Value value) {
        Fields fields = value.fields();
        List<String> columns = fields.optional("columns")
                .map(names -> names.items().stream().map(Value::text).toList())
                .orElse(List.of());
        Value written = fields.required("rows");
        List<List<JsonNode>> rows = new ArrayList<>();
        for (Value item : written.items()) {
            rows.add(row(item.called("a row"), columns.size(), rows.isEmpty() ? null : rows.getFirst()));
        }
        boolean ordered = fields.optional("ordered")
                .flatMap(word -> word.choice(YES_OR_NO))
                .orElse(false);
        fields.refuseOthers();
        long bytes = written.json().toString().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > outputBytes) {
            value.report("expected takes " + bytes + " bytes, limits.output allows only " + outputBytes);
        }
        return new Rows(columns, rows, ordered);
    }

    private static List<JsonNode> row(Value value, int columns, @Nullable List<JsonNode> first) {
        List<Value> items = value.items();
        int width = columns > 0 ? columns : first == null ? items.size() : first.size();
        if (value.isList() && items.size() != width) {
            value.report("a row has " + items.size() + " values, must have " + width
                    + (columns > 0 ? ", one for each column" : " like the first one"));
        }
        if (value.isList() && items.isEmpty()) {
            value.report("a row must have at least one value");
        }
        for (Value item : items) {
            JsonNode cell = item.json();
            if (cell.isContainerNode()) {
                item.report("a value of a row is a text, a number, true, false or null");
            }
        }
        return StreamSupport.stream(value.json().spliterator(), false).toList();
    }
}
