package dev.assay.judging.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.Checker;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TextCheckingTest {
    private static final Checker EXACT = new Checker.Exact();
    private static final Checker LINES = new Checker.Lines();
    private static final Checker TOKENS = new Checker.Tokens();
    private static final Checker UNORDERED = new Checker.Unordered();
    private static final Checker MILLIONTH = new Checker.Float(1e-6, 1e-6);
    private static final Checker ICPC = new Checker.Tokens(true, true, new Checker.Float(1e-6, 1e-6));
    private static final String ONLY_BLANKS = "The output differs from the expected one in white space only.";

    @Test
    void exact_lets_one_final_line_feed_differ_and_nothing_else() {
        assertThat(difference(EXACT, "a b\n", "a b")).isNull();
        assertThat(difference(EXACT, "a b", "a b\n")).isNull();
        assertThat(difference(EXACT, "", "\n")).isNull();
        assertThat(difference(EXACT, "a b\n", "a b\n\n")).isEqualTo(ONLY_BLANKS);
        assertThat(difference(EXACT, "a b\n", "a b \n")).isEqualTo(ONLY_BLANKS);
        assertThat(difference(EXACT, "a\n", "a\r\n")).isEqualTo(ONLY_BLANKS);
        assertThat(difference(EXACT, "a", "A")).isEqualTo("The output is not exactly the expected one.");
    }

    @Test
    void lines_ignores_trailing_blanks_and_trailing_empty_lines() {
        assertThat(difference(LINES, "a\n\nb", "a \t\r\n\r\nb\n \n\n")).isNull();
        assertThat(difference(LINES, "", " \n\n")).isNull();
        assertThat(difference(LINES, "a\nb", " a\nb")).isEqualTo(ONLY_BLANKS);
        assertThat(difference(LINES, "a\nb", "a\n\nb")).isEqualTo(ONLY_BLANKS);
        assertThat(difference(LINES, "a  b", "a b")).isEqualTo(ONLY_BLANKS);
        assertThat(difference(LINES, "a\nb", "\na\nb")).isEqualTo(ONLY_BLANKS);
        assertThat(difference(LINES, "a\nb", "a\nc")).isEqualTo("A line of the output is not the expected one.");
        assertThat(difference(LINES, "a\nb", "a")).isEqualTo("The output has too few lines.");
        assertThat(difference(LINES, "a", "a\nb")).isEqualTo("The output has too many lines.");
    }

    @Test
    void tokens_takes_any_white_space_between_words() {
        assertThat(difference(TOKENS, "a b c", "\ta\r\n\u000bb\f  c \n")).isNull();
        assertThat(difference(TOKENS, "", " \n")).isNull();
        assertThat(difference(TOKENS, "a b", "ab")).isNotNull();
        assertThat(difference(TOKENS, "a b", "a")).isEqualTo("The output has too few words.");
        assertThat(difference(TOKENS, "a", "a b")).isEqualTo("The output has too many words.");
        assertThat(difference(TOKENS, "a", " \n")).isEqualTo("The program printed nothing.");
        assertThat(difference(TOKENS, "1", "1.0")).isEqualTo("A word of the output is not the expected one.");
        assertThat(difference(TOKENS, "a b", "a\u00a0b")).isNotNull();
    }

    @Test
    void tokens_may_be_taken_in_any_case_of_a_to_z() {
        Checker anyCase = new Checker.Tokens(true, false, null);

        assertThat(difference(anyCase, "Yes NO 1e3", "yes  no\n1E3")).isNull();
        assertThat(difference(anyCase, "É", "é")).isNotNull();
        assertThat(difference(anyCase, "a[", "A{")).isNotNull();
        assertThat(difference(anyCase, "a", "aa")).isNotNull();
        assertThat(difference(anyCase, "1", "1.0")).isNotNull();
    }

    @Test
    void tokens_may_want_the_same_white_space() {
        Checker sameSpace = new Checker.Tokens(true, true, null);

        assertThat(difference(sameSpace, " a\tb\r\n\n", " A\tB\r\n\n")).isNull();
        assertThat(difference(sameSpace, "", "")).isNull();
        assertThat(difference(sameSpace, " \n", " \n")).isNull();
        for (String other : List.of("a  b\n", "a\tb\n", "a b", "a b\n\n", " a b\n", "a b \n", "a b\r\n")) {
            assertThat(difference(sameSpace, "a b\n", other)).isEqualTo(ONLY_BLANKS);
            assertThat(difference(sameSpace, other, "a b\n")).isEqualTo(ONLY_BLANKS);
        }
        assertThat(difference(sameSpace, "", "\n")).isEqualTo(ONLY_BLANKS);
        assertThat(difference(sameSpace, "a b", "a c")).isEqualTo("A word of the output is not the expected one.");
        assertThat(difference(sameSpace, "a b", "a ")).isEqualTo("The output has too few words.");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1.0000009, true",
        "1000000000, 1000000999, true",
        "1, 1.000002, false",
        "1, one, false",
        "One, one, true",
        "one, 1, false",
        "nan, NaN, true",
        "nan, 1, false",
        "inf, Infinity, false",
        "inf, INF, true",
        "0x10, 16, false",
        "0x10, 0X10, true",
        "1e3, 1000, true",
        "1e999, 1e999, true",
        "1e999, 1e998, true",
        "1., .1e1, true",
        "1, 1f, false",
    })
    void tokens_may_have_numbers_that_are_near_enough(String expected, String actual, boolean same) {
        Checker tolerant = new Checker.Tokens(true, false, new Checker.Float(1e-6, 1e-6));

        assertThat(difference(tolerant, "x " + expected, "X  " + actual) == null)
                .isEqualTo(same);
    }

    @Test
    void a_text_is_compared_by_its_bytes() {
        assertThat(difference(TOKENS, "naïve 日本 👩‍🚀", "naïve\n日本\n👩‍🚀")).isNull();
        assertThat(difference(TOKENS, "é", "e\u0301")).isNotNull();
        assertThat(Checking.difference(TOKENS, "\ufffd".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xff}))
                .isNotNull();
        assertThat(Checking.difference(TOKENS, new byte[] {(byte) 97}, new byte[] {'a', 0}))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1.0000009",
        "1, 0.9999991",
        "1000000000, 1000000999",
        "-0.0, 0",
        "0, -0.0000001",
        "1, +1",
        "1, 1.",
        "1, 01.0",
        "0.5, .5",
        "1e3, 1000",
        "1000, 1E+3",
        "1e999, 1e999",
        "NaN, nan",
        "inf, Infinity",
        "-Infinity, -inf",
        "5e-324, 0",
        "abc, abc"
    })
    void float_takes_numbers_within_either_tolerance(String expected, String actual) {
        assertThat(difference(MILLIONTH, "x " + expected, "x " + actual)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1.000002",
        "1000000000, 1000001001",
        "1, x",
        "x, 1",
        "1, 0x1",
        "1, 1f",
        "1, 1d",
        "1, 1_0",
        "1, 1e",
        "1, .",
        "1, e0",
        "1, '1,0'",
        "1, ١",
        "NaN, 1",
        "1, NaN",
        "1, inf",
        "inf, -inf",
        "1e308, 1e999",
        "1.7976931348623157e308, -1.7976931348623157e308",
        "abc, abd"
    })
    void float_takes_nothing_else(String expected, String actual) {
        assertThat(difference(MILLIONTH, expected, actual)).isEqualTo("A word of the output is not the expected one.");
    }

    @Test
    void an_absolute_or_a_relative_tolerance_alone_is_enough() {
        assertThat(difference(new Checker.Float(0.5, 0), "1000", "1000.5")).isNull();
        assertThat(difference(new Checker.Float(0.5, 0), "1000", "1000.51")).isNotNull();
        assertThat(difference(new Checker.Float(0, 0.1), "1000", "1100")).isNull();
        assertThat(difference(new Checker.Float(0, 0.1), "1000", "899")).isNotNull();
        assertThat(difference(new Checker.Float(0, 0), "2.50", "2.5")).isNull();
    }

    @Test
    void unordered_compares_lines_as_a_multiset() {
        assertThat(difference(UNORDERED, "a\nb b\na\n", "b b \na\na\n\n")).isNull();
        assertThat(difference(UNORDERED, "a\n\nb", "\nb\na")).isNull();
        assertThat(difference(UNORDERED, "a\na\nb", "a\nb\nb")).isEqualTo("Not all lines of the output are expected.");
        assertThat(difference(UNORDERED, "a\nb", "b")).isEqualTo("The output has too few lines.");
        assertThat(difference(UNORDERED, "a", "a\na")).isEqualTo("The output has too many lines.");
        assertThat(difference(UNORDERED, "a\nb", "")).isEqualTo("The program printed nothing.");
    }

    @Test
    void every_checker_accepts_the_expected_text_itself() {
        var random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            String text = random(random, "ab1.e-+ \t\r\n\u000b\u00a0é", 30);
            for (Checker checker : List.of(EXACT, LINES, TOKENS, MILLIONTH, UNORDERED, ICPC)) {
                assertThat(difference(checker, text, text))
                        .as("%s on %s", checker, text)
                        .isNull();
            }
        }
    }

    @Test
    void a_stricter_checker_accepts_nothing_that_a_looser_one_refuses() {
        var random = new Random(8);
        for (int i = 0; i < 20_000; i++) {
            String expected = random(random, "a1 \n", 6);
            String actual = random(random, "a1 \n", 6);
            if (difference(EXACT, expected, actual) == null) {
                assertThat(difference(LINES, expected, actual)).isNull();
            }
            if (difference(LINES, expected, actual) == null) {
                assertThat(difference(TOKENS, expected, actual)).isNull();
                assertThat(difference(UNORDERED, expected, actual)).isNull();
            }
            if (difference(TOKENS, expected, actual) == null) {
                assertThat(difference(MILLIONTH, expected, actual)).isNull();
            }
        }
    }

    @Test
    void shuffled_lines_are_the_same_multiset() {
        var random = new Random(9);
        List<String> lines =
                IntStream.range(0, 500).mapToObj(i -> "line " + i % 77).collect(Collectors.toList());
        String expected = String.join("\n", lines);
        Collections.shuffle(lines, random);
        assertThat(difference(UNORDERED, expected, String.join("\n", lines))).isNull();
        lines.set(3, "line x");
        assertThat(difference(UNORDERED, expected, String.join("\n", lines))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "\n", "1 "})
    void an_output_of_64_MiB_of_anything_is_compared_without_running_out_of_memory(String piece) {
        byte[] huge = piece.repeat((64 << 20) / piece.length()).getBytes(StandardCharsets.US_ASCII);
        for (Checker checker : List.of(EXACT, LINES, TOKENS, MILLIONTH, UNORDERED, ICPC)) {
            assertThat(Checking.difference(checker, "1 2".getBytes(StandardCharsets.UTF_8), huge))
                    .isNotNull();
        }
    }

    @Test
    @Timeout(60)
    void two_large_texts_that_differ_late_are_compared_in_bounded_time() {
        String longLine = "1 ".repeat(5_000);
        for (String line : List.of("", "1", longLine)) {
            String[] lines = new String[(16 << 20) / (line.length() + 8)];
            for (int i = 0; i < lines.length; i++) {
                lines[i] = line + (1_000_000 + i);
            }
            String expected = String.join("\n", lines);
            Collections.reverse(Arrays.asList(lines));
            String reversed = String.join("\n", lines);
            assertThat(difference(UNORDERED, expected, reversed)).isNull();
            for (Checker checker : List.of(EXACT, LINES, TOKENS, MILLIONTH)) {
                assertThat(difference(checker, expected, expected + "0")).isNotNull();
                assertThat(difference(checker, expected, reversed)).isNotNull();
            }
        }
    }

    @Test
    void a_number_with_millions_of_digits_or_a_huge_exponent_is_just_a_word() {
        byte[] digits = new byte[20_000_000];
        Arrays.fill(digits, (byte) '7');
        assertThat(Checking.difference(MILLIONTH, "7".getBytes(StandardCharsets.UTF_8), digits))
                .isNotNull();
        assertThat(difference(MILLIONTH, "7", "7e2147483648")).isNotNull();
        assertThat(difference(MILLIONTH, "0", "7e-99999999999999")).isNull();
    }

    private static @Nullable String difference(Checker checker, String expected, String actual) {
        return Checking.difference(
                checker, expected.getBytes(StandardCharsets.UTF_8), actual.getBytes(StandardCharsets.UTF_8));
    }

    private static String random(Random random, String alphabet, int longest) {
        return random.ints(random.nextInt(longest + 1), 0, alphabet.length())
                .mapToObj(i -> alphabet.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
