package dev.assay.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.sql.Demand;
import dev.assay.exercise.sql.Rights;
import dev.assay.exercise.sql.SqlTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exercises for databases: what their cases say, and every field of them wrong in turn. */
final class DatabaseCasesTest {
    private static final String YAML = "exercise.yaml";
    private static final String CASES = "tests/rows.yaml";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void an_exercise_for_databases_is_read_whole() {
        Exercise exercise = SchemaDocuments.SQL.in(folder).exercise();

        var kind = (Kind.Sql) exercise.kind();
        assertThat(kind.may()).isEqualTo(Rights.WRITE);
        assertThat(kind.data().of("sqlite").text()).startsWith("CREATE TABLE numbers");
        var data =
                (TestCase.Sql) exercise.groups().getFirst().cases().getFirst().data();
        SqlTest test = data.tests().usual();
        assertThat(test.wanted().rows()).satisfies(rows -> {
            assertThat(rows.columns()).containsExactly("n", "m");
            assertThat(rows.rows()).hasSize(3);
            assertThat(rows.ordered()).isTrue();
        });
        assertThat(test.mostStatements()).isEqualTo(2);
        assertThat(test.wanted().indexes()).containsExactly("by_n");
        assertThat(test.wanted().notWalked()).containsExactly("numbers");
        assertThat(test.wanted().mostExamined()).isEqualTo(10);
        assertThat(test.must())
                .extracting(Demand::outcome)
                .containsExactly(Demand.Outcome.SUCCEEDS, Demand.Outcome.UNIQUE);
        SqlTest own = data.tests().of("sqlite");
        assertThat(own.setup()).isEqualTo("SELECT 1");
        assertThat(own.wanted().notWalked()).containsExactly("a");
        assertThat(own.wanted().indexes()).isEmpty();
    }

    @Test
    void a_shared_ending_is_a_submission_in_every_database_of_the_exercise() {
        assertThat(SchemaDocuments.SQL.in(folder).exercise().samples())
                .extracting(sample -> sample.name() + " " + sample.language())
                .containsExactly("accepted/a.sql sqlite");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            may: write,         | may: all,           | 7: may cannot be 'all'; known are create, read, write
            sqlite: data/some.sql | sqlite: data/none.sql | 7: there is no 'data/none.sql' in the package
            {sqlite: data/some.sql} | {sqlit: data/some.sql} | 7: 'sqlite' is missing in data
            {sqlite: data/some.sql} | data            | 7: 'data' is a folder, must be a file with SQL statements
            sql: {may           | sqls: {may          | 1: 'sql' is missing in the exercise
            may: write,         | may: write, mai: 1, | 7: unknown field 'mai' in sql; did you mean 'may'?
            checker: {float: {absolute: 0.01}} | checker: exact | 8: for kind: sql 'checker' only says how near floating-point numbers must be: {float: {absolute: 0.01}}
            checker:            | process: shared\\nchecker: | 8: 'process' is for kind: function; every case of kind: sql has a database of its own
            languages: [sqlite] | languages: [sqlite, python] | 5: 'python' is no database: use it in exercises of another kind than sql
            """)
    void what_is_wrong_in_the_exercise_is_told_with_its_line(String right, String wrong, String problem) {
        assertThat(SchemaDocuments.SQL
                        .in(folder)
                        .replace(YAML, right, wrong.replace("\\n", "\n"))
                        .problems())
                .anySatisfy(said -> assertThat(said).startsWith(YAML + ":" + problem));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            - name: all       | - nam: all          | 1: 'name' is missing in a case
            data: data/some.sql\\n | data: data/none.sql\\n | 2: there is no 'data/none.sql' in the package
            setup: INSERT INTO numbers VALUES (1) | setup: [] | 3: setup is a list, must be a text
            columns: [n, m]   | columns: n          | 4: columns is 'n', must be a list, [a, b]
            columns: [n, m]   | columns: [n]        | 4: a row has 2 values, must have 1, one for each column
            [1, null]         | []                  | 4: a row must have at least one value
            [1, null]         | [1, [2]]            | 4: a value of a row is a text, a number, true, false or null
            ordered: true     | ordered: maybe      | 4: ordered cannot be 'maybe'; known are false, true
            ordered: true     | order: true         | 4: unknown field 'order' in expected; known are columns, ordered, rows
            statements: {max: 2} | statements: {max: 0} | 5: max is '0', must be a whole number from 1 to 1000
            statements: {max: 2} | statements: 2    | 5: statements is '2', must be a mapping, {name: value}
            uses_index: [by_n], no_full_scan: numbers | use_index: by_n | 6: unknown field 'use_index' in plan; did you mean 'uses_index'?
            {uses_index: [by_n], no_full_scan: numbers} | {} | 6: plan must say 'uses_index' or 'no_full_scan'
            {max: 10}         | {most: 10}          | 7: 'max' is missing in rows_examined
            {query: SELECT 1, | {                   | 9: 'query' is missing in a query after
            {statement: INSERT INTO numbers VALUES (2), succeeds: true} | {statement: SELECT 1} | 11: say either 'succeeds: true' or what it 'violates': check, foreign_key, not_null, unique
            violates: unique  | violates: uniqe     | 12: violates cannot be 'uniqe'; did you mean 'unique'?
            succeeds: true}\\n    - {statement: INSERT INTO numbers VALUES (1) | succeeds: false}\\n    - {statement: X | 11: succeeds cannot be 'false'; known are true
            hint: Count.      | hunt: Count.        | 15: unknown field 'hunt' in a case; did you mean 'hint'?
            rows only, expected: {rows: [[1]]} | rows only | 16: a case asks for something: 'expected' rows, queries 'after', or what 'must' happen
            rows only         | all                 | 16: there is another case 'all' at tests/rows.yaml:1; names are unique in an exercise
            """)
    void what_is_wrong_in_a_case_is_told_with_its_line(String right, String wrong, String problem) {
        assertThat(SchemaDocuments.SQL
                        .in(folder)
                        .replace(CASES, right.replace("\\n", "\n"), wrong.replace("\\n", "\n"))
                        .problems())
                .anySatisfy(said -> assertThat(said).startsWith(CASES + ":" + problem));
    }

    @Test
    void expected_rows_fit_into_the_output_limit() {
        assertThat(SchemaDocuments.SQL
                        .in(folder)
                        .replace(YAML, "groups:", "limits: {output: 1KiB}\ngroups:")
                        .replace(CASES, "[2.5, two]", "[2.5, " + "x".repeat(2000) + "]")
                        .problems())
                .singleElement()
                .asString()
                .contains("bytes, limits.output allows only 1024");
    }

    @Test
    void sql_is_for_databases_alone() {
        assertThat(PackageFolder.stdio(folder)
                        .replace(YAML, "groups:", "sql: {may: read}\ngroups:")
                        .problems())
                .containsExactly(YAML + ":7: 'sql' is for kind: sql");
        assertThat(PackageFolder.stdio(folder)
                        .replace(YAML, "[python]", "[python, sqlite]")
                        .file("starter/sqlite/solution.sql", "")
                        .problems())
                .contains(YAML + ":6: 'sqlite' is a database: use it in exercises of kind sql");
    }
}
