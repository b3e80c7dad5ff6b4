package dev.assay.judging.sql;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What a database's driver says of one query, or of all of a learner's statements.
 *
 * @param statements how many there are
 * @param table the rows of the last query; null where nothing returned any
 * @param error why a statement was not carried out; those after it were not tried
 * @param plan how the database comes to the rows, where that was asked for
 * @param examined how many rows it looked at for them; null where it doesn't tell
 */
public record Reply(
        int statements,
        @Nullable Table table,
        @Nullable Refusal error,
        List<Step> plan,
        @Nullable Long examined) {

    /**
     * Rows as the database has them.
     *
     * @param types what each column holds; empty where that differs from row to row
     */
    public record Table(List<String> columns, List<String> types, List<JsonNode> rows) {
        String type(int column) {
            return types.isEmpty() ? "" : types.get(column);
        }
    }

    /**
     * Why a statement was not carried out.
     *
     * @param kind a word of sandbox-images/README.md
     * @param line of the script it stands in; 0 where that is not known
     */
    public record Refusal(String kind, String code, String message, int line) {
        /** The database's own words, and where. */
        public String words() {
            return message.strip() + (line > 0 ? " (line " + line + ")" : "");
        }
    }

    /** One use of a table in a plan; {@code full}: it is read from end to end. */
    public record Step(String table, String index, boolean full) {}

    static Reply of(JsonNode json) {
        JsonNode error = json.path("error");
        return new Reply(
                json.path("statements").asInt(),
                json.has("rows") ? table(json) : null,
                error.isObject()
                        ? new Refusal(
                                error.path("kind").asText(),
                                error.path("code").asText(),
                                error.path("message").asText(),
                                error.path("line").asInt())
                        : null,
                items(json.path("plan"))
                        .map(step -> new Step(
                                step.path("table").asText(),
                                step.path("index").asText(),
                                step.path("full").asBoolean()))
                        .toList(),
                json.path("examined").isNumber() ? json.path("examined").asLong() : null);
    }

    private static Table table(JsonNode json) {
        List<String> columns = texts(json.path("columns"));
        List<String> types = texts(json.path("types"));
        List<JsonNode> rows = new ArrayList<>(json.path("rows").size());
        items(json.path("rows")).filter(row -> row.size() == columns.size()).forEach(rows::add);
        return new Table(columns, types.size() == columns.size() ? types : List.of(), rows);
    }

    private static List<String> texts(JsonNode array) {
        return items(array).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
