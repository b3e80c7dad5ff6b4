package dev.assay.judging.checking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.exercise.Checker;
import dev.assay.exercise.type.TypeParser;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ValueCheckingTest {
    private static final Checker EXACT = new Checker.Exact();
    private static final Checker UNORDERED = new Checker.Unordered();
    private static final Checker MILLIONTH = new Checker.Float(1e-6, 1e-6);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            int             | 1                | 1
            long            | 9223372036854775807 | 9223372036854775807
            double          | 1                | 1.0
            double          | -0.0             | 0
            double          | 1e2              | 100
            double          | "NaN"            | "NaN"
            double          | "Infinity"       | "Infinity"
            double[]        | [0.0, "NaN"]     | [-0.0, "NaN"]
            string          | "é"              | "\\u00e9"
            bool            | true             | true
            void            | null             | null
            int?            | null             | null
            tree<int>       | [1, null, 2]     | [1, null, 2]
            tree<double>    | [1, null, 2]     | [1.0, null, 2.0]
            map<string,int> | {"a": 1, "b": 2} | {"b": 2, "a": 1}
            map<int,int[]>  | {"1": [], "2": [3]} | {"2": [3], "1": []}
            """)
    void equal_values_of_the_type_are_accepted(String type, String expected, String actual) {
        assertThat(difference(EXACT, type, expected, actual)).isNull();
        assertThat(difference(EXACT, type, actual, expected)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            int             | 1                | 2
            long            | 9223372036854775807 | 9223372036854775806
            double          | 1                | 1.0000000000000002
            double          | "NaN"            | 0
            double          | "Infinity"       | "-Infinity"
            string          | "é"              | "e\\u0301"
            string          | "a"              | "a "
            string          | "\\ud800"        | "\\ud801"
            bool            | true             | false
            int?            | null             | 0
            int?            | 0                | null
            int[]           | [1, 2]           | [2, 1]
            int[]           | [1, 2]           | [1]
            int[]           | []               | [0]
            int[][]         | [[1], []]        | [[], [1]]
            list<int>       | [1]              | []
            tree<int>       | [1, 2]           | [1, null, 2]
            map<string,int> | {"a": 1}         | {"b": 1}
            map<string,int> | {"a": 1}         | {"a": 1, "b": 1}
            map<string,int?>| {"a": null}      | {"b": null}
            """)
    void other_values_are_refused(String type, String expected, String actual) {
        assertThat(difference(EXACT, type, expected, actual)).isNotNull();
        assertThat(difference(EXACT, type, actual, expected)).isNotNull();
    }

    @Test
    void float_lets_doubles_differ_wherever_they_are_and_nothing_else() {
        assertThat(difference(MILLIONTH, "double", "0.1", "0.10000001")).isNull();
        assertThat(difference(MILLIONTH, "double[][]", "[[1000000], []]", "[[1000000.5], []]"))
                .isNull();
        assertThat(difference(
                        MILLIONTH, "map<string,double?>", "{\"a\": 1, \"b\": null}", "{\"b\": null, \"a\": 1.0000001}"))
                .isNull();
        assertThat(difference(MILLIONTH, "double", "1", "1.00001")).isNotNull();
        assertThat(difference(MILLIONTH, "double", "\"NaN\"", "\"NaN\"")).isNull();
        assertThat(difference(MILLIONTH, "double", "1.7e308", "\"Infinity\"")).isNotNull();
        assertThat(difference(MILLIONTH, "map<string,double>", "{\"a\": 1}", "{\"b\": 1}"))
                .isNotNull();
        assertThat(difference(MILLIONTH, "long[]", "[1000000000]", "[1000000001]"))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            int[]             | [1, 2, 2]                | [2, 1, 2]
            int[][]           | [[1, 2], [], [3]]        | [[3], [1, 2], []]
            double[]          | [0, 1, "NaN"]            | ["NaN", 1.0, -0.0]
            string[]          | ["a", "b,", "\\""]       | ["\\"", "b,", "a"]
            list<int?>        | [null, 1]                | [1, null]
            int[]?            | null                     | null
            int[]?            | [1, 2]                   | [2, 1]
            map<string,int>[] | [{"a": 1, "b": 2}, {}]   | [{}, {"b": 2, "a": 1}]
            """)
    void unordered_compares_the_outermost_array_as_a_multiset(String type, String expected, String actual) {
        assertThat(difference(UNORDERED, type, expected, actual)).isNull();
        assertThat(difference(UNORDERED, type, actual, expected)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            int[]             | [1, 2, 2]                | [1, 1, 2]
            int[]             | [1, 2]                   | [1, 2, 2]
            int[][]           | [[1, 2]]                 | [[2, 1]]
            int[][]           | [[1], [2, 3]]            | [[1, 2], [3]]
            string[]          | ["a,b"]                  | ["a"]
            string[]          | ["a", "b"]               | ["a\\",\\"b", ""]
            string?[]         | ["null"]                 | [null]
            int[]?            | null                     | []
            map<string,int>[] | [{"a": 1}]               | [{"a": 2}]
            """)
    void unordered_refuses_another_multiset(String type, String expected, String actual) {
        assertThat(difference(UNORDERED, type, expected, actual)).isNotNull();
        assertThat(difference(UNORDERED, type, actual, expected)).isNotNull();
    }

    @Test
    void shuffled_values_are_the_same_multiset_and_one_change_is_not() {
        var random = new Random(11);
        List<String> values = IntStream.range(0, 50_000)
                .mapToObj(i -> Integer.toString(random.nextInt(1000)))
                .collect(Collectors.toList());
        String expected = values.toString();
        Collections.shuffle(values, random);
        assertThat(difference(UNORDERED, "int[]", expected, values.toString())).isNull();
        values.set(17, "1000");
        assertThat(difference(UNORDERED, "int[]", expected, values.toString())).isNotNull();
    }

    @Test
    void the_reason_gives_nothing_away() {
        assertThat(difference(EXACT, "int", "41", "42"))
                .isEqualTo("The function returned another value than expected.");
        assertThat(difference(EXACT, "int[]", "[1, 2]", "[1]")).isEqualTo("The function returned too few elements.");
        assertThat(difference(UNORDERED, "int[]", "[1]", "[1, 2]"))
                .isEqualTo("The function returned too many elements.");
    }

    private static @Nullable String difference(Checker checker, String type, String expected, String actual) {
        try {
            var mapper = new ObjectMapper();
            return Checking.difference(
                    checker, TypeParser.parse(type), mapper.readTree(expected), mapper.readTree(actual));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
