package dev.assay.judging.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            adds two numbers         | test_adds_two_numbers
            adds two numbers         | addsTwoNumbers
            adds two numbers         | TestAddsTwoNumbers
            adds two numbers         | Sums > testAddsTwoNumbers
            adds two numbers         | a sum > adds two numbers
            adds two numbers         | a sum > adds > two numbers
            a sum adds two numbers   | a sum > adds two numbers
            Sums.test_adds           | Sums > test_adds
            Sums > adds              | SumsTest > test_adds
            adds 2 numbers           | TestAdds2Numbers
            test                     | test
            """)
    void a_test_is_called_by_its_words_whatever_its_language_makes_of_them(String name, String path) {
        assertThat(names(path).called(name)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            adds two numbers         | test_adds_numbers
            adds two                 | adds two numbers
            numbers                  | adds two numbers
            Products.test_adds       | Sums > test_adds
            """)
    void other_words_are_another_test(String name, String path) {
        assertThat(names(path).called(name)).isEmpty();
    }

    @Test
    void what_is_written_alike_comes_before_what_has_the_same_words() {
        assertThat(names("test_adds", "adds").called("adds")).containsExactly(List.of("adds"));
        assertThat(names("One > adds", "Two > adds").called("adds")).hasSize(2);
    }

    @Test
    void what_no_name_means_is_told() {
        assertThat(names("test_adds", "test_divides").without(List.of("adds")))
                .containsExactly(List.of("test_divides"));
    }

    private static TestNames names(String... paths) {
        return new TestNames(
                Stream.of(paths).map(path -> List.of(path.split(" > "))).toList());
    }
}
