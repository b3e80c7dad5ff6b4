package dev.assay.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class YamlReaderTest {
    private final List<String> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1                 | 1
            -5                | -5
            9999999999        | 9999999999
            99999999999999999999 | 99999999999999999999
            0.5               | 0.5
            1e3               | 1000.0
            .nan              | "NaN"
            -.inf             | "-Infinity"
            true              | true
            ~                 | null
            no                | "no"
            on                | "on"
            0x10              | "0x10"
            1_000             | "1_000"
            1:30              | "1:30"
            2024-01-01        | "2024-01-01"
            "1"               | "1"
            [1, [a, null]]    | [1,["a",null]]
            {a: 1, 2: {}}     | {"a":1,"2":{}}
            """)
    void values_are_read_by_yaml_1_2(String yaml, String json) {
        assertThat(read(yaml).json()).hasToString(json);
        assertThat(problems).isEmpty();
    }

    @Test
    void durations_and_sizes_have_a_unit_and_bounds() {
        assertThat(read("200ms").duration("0ms", "1s")).isEqualTo(Duration.ofMillis(200));
        assertThat(read("1.5s").duration("0ms", "10s")).isEqualTo(Duration.ofMillis(1500));
        assertThat(read("2min").duration("0ms", "5min")).isEqualTo(Duration.ofMinutes(2));
        assertThat(read("64KiB").size("0B", "1GiB")).isEqualTo(65_536);
        assertThat(read("1GiB").size("0B", "1GiB")).isEqualTo(1L << 30);
        assertThat(problems).isEmpty();
        for (String wrong : List.of("1", "1h", "s", "-1s", "1e3s", "61s", "307445735min")) {
            read(wrong).duration("0ms", "1min");
            assertThat(problems).as(wrong).singleElement().asString().contains("must be a duration from 0ms to 1min");
            problems.clear();
        }
        for (String wrong : List.of("1", "1MB", "1 mib", "2GiB", "99999999999GiB")) {
            read(wrong).size("0B", "1GiB");
            assertThat(problems).as(wrong).singleElement().asString().contains("must be a size from 0B to 1GiB");
            problems.clear();
        }
    }

    @Test
    void an_absent_value_is_reported_once_and_then_silent() {
        Value absent = read("{a: 1}").fields().required("b");

        assertThat(absent.text()).isEmpty();
        assertThat(absent.items()).isEmpty();
        assertThat(absent.fields().required("c").integer(3, 5)).isEqualTo(3);
        assertThat(problems).containsExactly("1: 'b' is missing in it");
    }

    @Test
    void a_tag_that_its_value_does_not_fit_is_reported() {
        read("[!!int x, !!float '1,5', !!int '']").json();
        assertThat(problems)
                .containsExactly(
                        "1: 'x' is tagged as a number and is none",
                        "1: '1,5' is tagged as a number and is none",
                        "1: '' is tagged as a number and is none");
    }

    @Test
    void a_second_document_and_a_broken_one_are_reported() {
        read("a: 1\n---\nb: 2\n");
        read("a: [1\n");
        read("\t");
        assertThat(problems).hasSize(3).allMatch(problem -> problem.contains("YAML"));
    }

    private Value read(String yaml) {
        return YamlReader.read(yaml, "it", (line, message) -> problems.add(line + ": " + message));
    }
}
