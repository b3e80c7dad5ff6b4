package dev.assay.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CaseProblemsTest {
    private static final String CASES = "tests/examples.yaml";
    private static final String JSON = "tests/scale.json";

    private final Path folder;

    CaseProblemsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            name: pair       | nmae: pair                | 1: 'name' is missing in a case
            name: pair       | nmae: pair                | 1: unknown field 'nmae' in a case; did you mean 'name'?
            name: pair       | `name: "a\\tb"`           | 1: a case's name is a text of one line, at most 100 characters
            name: pair       | name: null                | 1: a case's name is a text of one line, at most 100 characters
            args: [[1, 2], 3]| args: [!!int x, 3]        | 2: 'x' is tagged as a number and is none
            args: [[1, 2], 3]| args: [[1, 2]]            | 2: args has 1 values, must be a list of 2, one for each parameter
            args: [[1, 2], 3]| args: 3                   | 2: args is no list, must be a list of 2, one for each parameter
            args: [[1, 2], 3]| input: "1"                | 2: unknown field 'input' in a case (input is for kind: stdio); known are args, expected, hint, name
            args: [[1, 2], 3]| args: [[1, two], 3]       | 2: args: nums[1] is "two", must be int
            args: [[1, 2], 3]| args: [[1, 2.0], 3]       | 2: args: nums[1] is 2.0, must be int
            args: [[1, 2], 3]| args: [[1, 2], 2147483648]| 2: args: target is 2147483648, must be int
            args: [[1, 2], 3]| args: [7, null]           | 2: args: nums is 7, must be int[]
            args: [[1, 2], 3]| args: [7, null]           | 2: args: target is null, must be int
            expected: [0, 1] | expected: [0, [1]]        | 3: expected[1] is an array, must be int
            expected: [0, 1] | hint: ""                  | 1: 'expected' is missing in a case
            expected: [0, 1] | `expected: [0, 1]\nhint: 3`  | 4: not valid YAML: while parsing a block collection, expected <block end>, but found '?'
            expected: [0, 1] | `expected: {a: 1, a: 2}`  | 3: the key 'a' is given twice
            """)
    void a_mistake_in_a_yaml_case_is_reported_with_its_line(String right, String wrong, String problem) {
        PackageFolder sample = PackageFolder.function(folder)
                .replace(CASES, right, wrong.replace("\\n", "\n").replace("\\t", "\t"));

        assertThat(sample.problems()).contains(CASES + ":" + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "big"      | "pair"           | 2: there is another case 'pair' at tests/examples.yaml:1; names are unique in an exercise
            [5, 6]     | [5, "6"]         | 2: args: nums[1] is "6", must be int
            [5, 6]     | [5, 1e3]         | 2: args: nums[1] is 1000.0, must be int
            [1, 0]     | [1, 99999999999] | 3: expected[1] is 99999999999, must be int
            "expected" | "expectd"        | 3: unknown field 'expectd' in a case; did you mean 'expected'?
            "expected" | "args"           | 3: not valid JSON: Duplicate field 'args'
            {"name"    | 7, {"name"       | 2: a case must be an object, {"name": …}
            """)
    void a_mistake_in_a_json_case_is_reported_with_its_line(String right, String wrong, String problem) {
        assertThat(PackageFolder.function(folder).replace(JSON, right, wrong).problems())
                .contains(JSON + ":" + problem);
    }

    @Test
    void a_case_file_is_a_list_that_is_not_empty() {
        PackageFolder sample = PackageFolder.function(folder);

        assertThat(sample.file(JSON, "{}").problems())
                .containsExactly(JSON + ":1: the file must be a list of cases, [{\"name\": …}, …]");
        assertThat(sample.file(JSON, "[]").problems())
                .containsExactly("exercise.yaml:14: '" + JSON + "' holds no cases");
        assertThat(sample.file(JSON, "[").problems())
                .singleElement()
                .asString()
                .startsWith(JSON + ":1: not valid JSON");
        assertThat(sample.file(JSON, "").problems()).singleElement().asString().startsWith(JSON + ":");
        assertThat(sample.file(JSON, "[".repeat(100_000)).problems()).anyMatch(problem -> problem.startsWith(JSON));
    }

    @Test
    void texts_of_a_stdio_case_are_texts() {
        PackageFolder sample = PackageFolder.stdio(folder)
                .replace("exercise.yaml", "tests/pairs", "tests/cases.yaml")
                .file(
                        "tests/cases.yaml",
                        "- name: 1\n  input: 5\n  expected: no\n- name: 2\n  input: \"5\"\n  expected:\n");

        assertThat(sample.problems())
                .containsExactly(
                        "tests/cases.yaml:2: input must be a text; put it in quotes or write it after '|'",
                        "tests/cases.yaml:6: expected must be a text; put it in quotes or write it after '|'");
    }

    @Test
    void a_pair_needs_both_files_and_nothing_else() {
        PackageFolder sample = PackageFolder.stdio(folder)
                .file("tests/pairs/02.in", "")
                .file("tests/pairs/03.ans", "")
                .file("tests/pairs/notes.txt", "");

        assertThat(sample.problems())
                .containsExactly(
                        "tests/pairs/02.in:0: has no partner; 'tests/pairs/02.ans' is missing",
                        "tests/pairs/03.ans:0: has no partner; 'tests/pairs/03.in' is missing",
                        "tests/pairs/notes.txt:0: does not belong here: a folder of cases holds NAME.in and NAME.ans only");
    }

    @Test
    void half_a_surrogate_pair_is_refused() {
        PackageFolder sample = PackageFolder.stdio(folder)
                .replace("exercise.yaml", "tests/pairs", "tests/cases.json")
                .file(
                        "tests/cases.json",
                        "[{\"name\": \"a\", \"input\": \"\\ud800\", \"expected\": \"\\ud83d\\ude00\"}]");

        assertThat(sample.problems())
                .containsExactly("tests/cases.json:1: input holds half of a surrogate pair, which is no character");
    }

    @Test
    void an_expected_answer_fits_into_the_output_limit() {
        PackageFolder sample = PackageFolder.stdio(folder)
                .replace("exercise.yaml", "groups:", "limits: {output: 1KiB}\ngroups:")
                .file("tests/pairs/01-word.ans", "é".repeat(512));
        assertThat(sample.problems()).isEmpty();

        assertThat(sample.file("tests/pairs/01-word.ans", "é".repeat(513)).problems())
                .containsExactly("tests/pairs:0: expected takes 1026 bytes, limits.output allows only 1024");
    }

    @Test
    void many_problems_in_one_file_are_cut_short() {
        String cases = IntStream.range(0, 1000)
                .mapToObj(i -> "{\"name\": \"c" + i + "\", \"args\": [[], \"x\"], \"expected\": []}")
                .collect(Collectors.joining(",\n", "[", "]"));

        assertThat(PackageFolder.function(folder).file(JSON, cases).problems())
                .hasSize(51)
                .last()
                .isEqualTo(JSON + ":0: and 950 problems more in this file");
    }

    @Test
    void ten_megabytes_of_cases_load_at_once() {
        String numbers = IntStream.range(0, 150_000).mapToObj(Integer::toString).collect(Collectors.joining(","));
        String cases = IntStream.range(0, 12)
                .mapToObj(i -> "{\"name\": \"c" + i + "\", \"args\": [[" + numbers + "], 5], \"expected\": [2, 3]}")
                .collect(Collectors.joining(",\n", "[", "]"));
        assertThat(cases.length()).isGreaterThan(10_000_000);

        assertThat(PackageFolder.function(folder)
                        .file(JSON, cases)
                        .exercise()
                        .groups()
                        .getLast()
                        .cases())
                .hasSize(12);
    }
}
