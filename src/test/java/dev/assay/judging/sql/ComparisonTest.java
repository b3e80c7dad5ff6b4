package dev.assay.judging.sql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.assay.exercise.Checker;
import dev.assay.exercise.sql.Rows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows are compared by the types of their values, in order or in any. */
final class ComparisonTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Comparison EXACT = new Comparison("It", new Checker.Float(1e-9, 1e-9));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            null                    | null                       | integer     | true
            null                    | "null"                     | text        | false
            0                       | null                       | integer     | false
            ""                      | null                       | text        | false
            12                      | "12"                       | integer     | true
            12                      | "12"                       | text        | false
            "12"                    | "12"                       | integer     | false
            12.5                    | "12.50"                    | decimal     | true
            12.5                    | "12.51"                    | decimal     | false
            12.5                    | "12.500000000001"          | float       | true
            12.5                    | "12.6"                     | float       | false
            "12345678901234567.25"  | "12345678901234567.250"    | decimal     | true
            "12345678901234567.25"  | "12345678901234567.251"    | decimal     | false
            "NaN"                   | "NaN"                      | float       | true
            true                    | "t"                        | boolean     | true
            true                    | "f"                        | boolean     | false
            true                    | 1                          | ``          | true
            1                       | "t"                        | boolean     | false
            12.5                    | 12.5                       | ``          | true
            12                      | 12.0                       | ``          | true
            "2024-01-31"            | "2024-01-31"               | date        | true
            "2024-01-31"            | "2024-02-01"               | date        | false
            "2024-01-31T14:05:00Z"  | "2024-01-31 14:05:00+00"   | timestamptz | true
            "2024-01-31 14:05:00.5" | "2024-01-31 14:05:00.500"  | timestamp   | true
            "2024-01-31 14:05:00"   | "2024-01-31 14:05:00.000000" | timestamp | true
            "2024-01-31"            | "2024-01-31 00:00:00"      | timestamp   | false
            "a"                     | "A"                        | text        | false
            """)
    void a_value_is_compared_by_its_type(String expected, String actual, @Nullable String type, boolean same) {
        String difference = EXACT.difference(
                rows(false, "[" + expected + "]"), table(type == null ? List.of() : List.of(type), "[" + actual + "]"));
        assertThat(difference).isEqualTo(same ? null : "It returned other values than expected.");
    }

    @Test
    void rows_may_come_in_any_order_but_as_often_as_expected() {
        Rows wanted = rows(false, "[1,\"a\"]", "[1,\"a\"]", "[2,null]");
        assertThat(EXACT.difference(wanted, table(List.of(), "[2,null]", "[1,\"a\"]", "[1,\"a\"]")))
                .isNull();
        assertThat(EXACT.difference(wanted, table(List.of(), "[2,null]", "[2,null]", "[1,\"a\"]")))
                .isEqualTo("It returned other values than expected.");
    }

    @Test
    void an_order_counts_where_it_is_asked_for() {
        Reply.Table table = table(List.of(), "[2]", "[1]");
        assertThat(EXACT.difference(rows(true, "[1]", "[2]"), table))
                .isEqualTo("It returned the right rows, but in another order.");
        assertThat(EXACT.difference(rows(true, "[2]", "[1]"), table)).isNull();
    }

    @Test
    void floating_point_numbers_that_differ_a_little_do_not_mix_rows_up() {
        Rows wanted = rows(false, "[0.3,1]", "[0.3,2]", "[0.3,3]");
        Reply.Table table = table(List.of(), "[0.3,3]", "[0.30000000000000004,1]", "[0.29999999999999999,2]");
        assertThat(EXACT.difference(wanted, table)).isNull();
    }

    @Test
    void numbers_that_only_differ_far_behind_are_told_apart_where_they_are_exact() {
        Rows wanted = rows(false, "[100000001]", "[100000002]");
        assertThat(EXACT.difference(wanted, table(List.of("integer"), "[\"100000002\"]", "[\"100000001\"]")))
                .isNull();
        assertThat(EXACT.difference(wanted, table(List.of("integer"), "[\"100000002\"]", "[\"100000002\"]")))
                .isNotNull();
    }

    @Test
    void what_is_missing_or_too_much_is_said_without_telling_what() {
        Rows wanted = rows(false, "[1,2]", "[3,4]");
        assertThat(EXACT.difference(wanted, null)).isEqualTo("It returned no result.");
        assertThat(EXACT.difference(wanted, table(List.of(), "[1]"))).isEqualTo("It returned too few columns.");
        assertThat(EXACT.difference(wanted, table(List.of(), "[1,2]"))).isEqualTo("It returned too few rows.");
        assertThat(EXACT.difference(wanted, table(List.of(), "[1,2]", "[3,4]", "[5,6]")))
                .isEqualTo("It returned too many rows.");
    }

    @Test
    void names_of_columns_count_where_they_are_given_whatever_their_case() {
        Reply.Table table = new Reply.Table(List.of("Total"), List.of(), List.of(json("[1]")));
        assertThat(EXACT.difference(new Rows(List.of("total"), List.of(cells("[1]")), false), table))
                .isNull();
        assertThat(EXACT.difference(new Rows(List.of("sum"), List.of(cells("[1]")), false), table))
                .isEqualTo("It returned columns with other names than asked for.");
    }

    @Test
    void no_rows_are_a_result_too() {
        Rows none = new Rows(List.of("n"), List.of(), false);
        assertThat(EXACT.difference(none, new Reply.Table(List.of("n"), List.of(), List.of())))
                .isNull();
        assertThat(EXACT.difference(none, null)).isNotNull();
    }

    @Test
    void a_table_is_written_as_people_read_it() {
        assertThat(TableText.of(new Rows(
                        List.of("name", "n"), List.of(cells("[\"Ann\",1]"), cells("[\"Bo\\nb\",null]")), false)))
                .isEqualTo("""
                        name | n
                        -----+-----
                        Ann  | 1
                        Bo␊b | NULL
                        (2 rows)""");
        assertThat(TableText.of((Reply.Table) null)).isEqualTo("no result");
    }

    private static Rows rows(boolean ordered, String... rows) {
        return new Rows(
                List.of(), List.of(rows).stream().map(ComparisonTest::cells).toList(), ordered);
    }

    private static Reply.Table table(List<String> types, String... rows) {
        List<JsonNode> read = List.of(rows).stream().map(ComparisonTest::json).toList();
        List<String> columns = cells(rows[0]).stream().map(cell -> "c").toList();
        return new Reply.Table(columns, types, read);
    }

    private static List<JsonNode> cells(String row) {
        List<JsonNode> cells = new ArrayList<>();
        json(row).forEach(cells::add);
        return cells;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
