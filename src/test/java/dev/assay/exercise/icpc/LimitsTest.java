package dev.assay.exercise.icpc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.AuthorProgram;
import dev.assay.exercise.Checker;
import dev.assay.exercise.ExerciseLimits;
import dev.assay.exercise.Kind;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LimitsTest {
    private final Path folder;

    LimitsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void what_is_not_given_is_what_the_format_calls_typical() {
        IcpcFolder sample = IcpcFolder.legacy(folder).replace("problem.yaml", "limits: {memory: 512}", "");

        assertThat(sample.exercise().limits())
                .isEqualTo(new ExerciseLimits(Duration.ofSeconds(1), 2048L << 20, 8 << 20));
        assertThat(sample.load().problems()).isEmpty();
    }

    @Test
    void limits_are_those_of_submissions_and_of_the_output_validator() {
        IcpcFolder sample = IcpcFolder.since2025(folder)
                .replace("problem.yaml", "pass-fail", "[multi-pass, interactive]")
                .replace(
                        "problem.yaml",
                        "{time_limit: 1}",
                        "{time_limit: 0.25, memory: 64, output: 2, validation_time: 5, validation_memory: 128, validation_output: 3, validation_passes: 4}")
                .file("output_validator/check.py", "");
        var exercise = sample.exercise();

        assertThat(exercise.limits()).isEqualTo(new ExerciseLimits(Duration.ofMillis(250), 64 << 20, 2 << 20));
        assertThat(exercise.kind()).isInstanceOfSatisfying(Kind.Interactive.class, kind -> {
            assertThat(kind.passes()).isEqualTo(4);
            assertThat(kind.interactor().limits())
                    .isEqualTo(new ExerciseLimits(Duration.ofSeconds(5), 128 << 20, 3 << 20));
        });
        assertThat(exercise.checker()).isInstanceOf(Checker.Program.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            .timelimit            | 2               | 2000
            .timelimit            | ` 0.5`          | 500
            domjudge-problem.ini  | timelimit=3     | 3000
            domjudge-problem.ini  | timelimit = '3' | 3000
            domjudge-problem.ini  | `timelimit="1.25"` | 1250
            """)
    void a_time_limit_is_found_beside_problem_yaml(String file, String content, long millis) {
        IcpcFolder sample = IcpcFolder.legacy(folder)
                .without(".timelimit")
                .file(file, "; name = no\n".repeat(file.endsWith("ini") ? 1 : 0) + content + "\n");

        assertThat(sample.exercise().limits().cpu()).isEqualTo(Duration.ofMillis(millis));
        assertThat(sample.load().problems()).isEmpty();
    }

    @Test
    void the_first_of_several_time_limits_counts_and_the_others_are_told() {
        IcpcFolder sample = IcpcFolder.legacy(folder)
                .file(".timelimit", "2")
                .file("domjudge-problem.ini", "timelimit = 3\n")
                .replace("problem.yaml", "memory: 512", "time_limit: 2.5");

        assertThat(sample.exercise().limits().cpu()).isEqualTo(Duration.ofMillis(2500));
        assertThat(sample.warnings())
                .containsExactly(
                        ".timelimit:1: .timelimit says 2 s, but problem.yaml says 2.5 s, which counts",
                        "domjudge-problem.ini:1: domjudge-problem.ini says 3 s, but problem.yaml says 2.5 s, which counts");
    }

    @Test
    void without_a_time_limit_it_is_the_least_that_the_format_would_make_and_that_is_told() {
        IcpcFolder sample = IcpcFolder.legacy(folder)
                .without(".timelimit")
                .replace("problem.yaml", "memory: 512", "time_resolution: 0.5");

        assertThat(sample.exercise().limits().cpu()).isEqualTo(Duration.ofMillis(500));
        assertThat(sample.warnings())
                .singleElement()
                .asString()
                .startsWith("problem.yaml:0: there is no time limit, so it is 0.5 s")
                .contains(".timelimit", "domjudge-problem.ini", "time_limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "0", "1e3", "301", "1s", "99999999999999999999", "٣"})
    void a_time_limit_is_a_number_of_seconds(String limit) {
        String said = "the time limit is '" + limit + "', must be a number of seconds from 0.01 to 300";

        assertThat(IcpcFolder.legacy(folder).file(".timelimit", limit + "\n").errors())
                .containsExactly(".timelimit:1: " + said);
    }

    @Test
    void programs_on_a_domjudge_server_cannot_be_asked() {
        IcpcFolder sample = IcpcFolder.legacy(folder)
                .file("domjudge-problem.ini", "special_run=\nspecial_compare = floats\ncolor=#123\n");

        assertThat(sample.errors())
                .containsExactly(
                        "domjudge-problem.ini:2: special_compare names a program on a DOMjudge server; put it into output_validators/ instead");
    }

    @Test
    void an_output_validator_is_asked_with_the_flags_of_the_package() {
        IcpcFolder sample = IcpcFolder.legacy(folder)
                .replace("problem.yaml", "validation: default", "validation: custom")
                .replace("problem.yaml", "case_sensitive", "' one   two '")
                .file("output_validators/check.py", "");

        assertThat(sample.exercise().checker()).isInstanceOfSatisfying(Checker.Program.class, checker -> {
            assertThat(checker.fullScore()).isZero();
            assertThat(checker.program().arguments()).containsExactly("one", "two");
        });
        assertThat(sample.replace("problem.yaml", "custom", "default")
                        .replace("problem.yaml", "' one   two '", "")
                        .warnings())
                .containsExactly("output_validators:0: is not used, as validation is default");
    }

    @Test
    void languages_are_those_that_have_an_image() {
        IcpcFolder sample = IcpcFolder.since2025(folder)
                .replace("problem.yaml", "name: Sum", "name: Sum\nlanguages: [python3, haskell, c]");

        assertThat(sample.exercise().languages()).containsExactly("python", "c");
        assertThat(sample.exercise().fileNames("c")).containsExactly("solution.c");
        assertThat(sample.exercise().starters()).isEmpty();
        assertThat(sample.warnings()).containsExactly("problem.yaml:4: there is no sandbox image for haskell");
        assertThat(sample.replace("problem.yaml", "[python3, haskell, c]", "all")
                        .exercise()
                        .languages())
                .contains("python", "java", "cpp", "c", "javascript", "typescript");
    }

    @Test
    void an_output_validators_program_is_named_by_its_place() {
        AuthorProgram program = ((Checker.Program) IcpcFolder.since2025(folder)
                        .file("output_validator/check/check.cpp", "int main() {}")
                        .file("output_validator/README.md", "")
                        .exercise()
                        .checker())
                .program();

        assertThat(program.name()).isEqualTo("output_validator/check/check.cpp");
        assertThat(program.language().name()).isEqualTo("cpp");
    }
}
