package dev.assay.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exercises with suites of unit tests, and what is said of wrong ones. */
class UnitSuitesTest {
    private static final String YAML = """
            format: assay/1
            title: Tank
            kind: unit
            step: objects/classes
            difficulty: easy
            languages: [python]
            unit: {frameworks: {python: pytest}}
            groups:
              - {name: all, points: 10, tests: [starts empty, {name: fills up, hint: To the brim.}]}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_suite_is_read_with_the_tests_that_count() {
        Exercise exercise = ((Loaded.Ok) sample().load()).exercise();
        Kind.Suite suite = ((Kind.Unit) exercise.kind()).suite("python");
        assertThat(suite.framework()).isEqualTo("pytest");
        assertThat(suite.files()).containsOnlyKeys("test_tank.py", "conftest.py");
        assertThat(exercise.groups().getFirst().cases())
                .extracting(TestCase::name, TestCase::hint)
                .containsExactly(tuple("starts empty", null), tuple("fills up", "To the brim."));
        assertThat(exercise.allows("python", "test_tank.py")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            python: pytest       | python: pitest                | 7: 'python' has no framework 'pitest'; did you mean 'pytest'?
            python: pytest       | ruby: minitest                | 0: frameworks has no 'python': say which one its suite is written for
            python: pytest       | ruby: minitest                | 7: there are no tests: put them into suite/ruby/
            python: pytest       | python: pytest, ruby: none    | 7: 'ruby' has no framework for unit tests
            tests: [             | cases: [                      | 9: 'cases' is not for kind: unit: name the suite's tests in 'tests'
            fills up             | starts empty                  | 9: there is another case 'starts empty' at exercise.yaml:9; names are unique in an exercise
            languages: [python]  | languages: [python, ruby]     | 0: frameworks has no 'ruby': say which one its suite is written for
            difficulty: easy     | `difficulty: easy\nchecker: exact` | 6: 'checker' is not for kind: unit, where the suite decides
            difficulty: easy     | `difficulty: easy\nfiles: [a]`     | 6: 'files' is not for kind: unit: what stands beside the tests is the starter's
            kind: unit           | kind: stdio                   | 7: 'unit' is for kind: unit
            kind: unit           | kind: stdio                   | 9: 'tests' is for kind: unit
            """)
    void a_mistake_is_reported_with_its_line(String right, String wrong, String problem) {
        PackageFolder sample = sample().replace("exercise.yaml", right, wrong.replace("\\n", "\n"));
        assertThat(sample.problems()).contains("exercise.yaml:" + problem);
    }

    @Test
    void a_learners_file_cannot_have_the_name_of_a_suites() {
        assertThat(sample().file("starter/python/conftest.py", "").problems())
                .contains(
                        "suite/python/conftest.py:0: has the name of a starter or an extra file: give it another one");
    }

    private PackageFolder sample() {
        return PackageFolder.stdio(folder)
                .file("exercise.yaml", YAML)
                .file("suite/python/test_tank.py", "def test_starts_empty(): pass\n")
                .file("suite/python/conftest.py", "");
    }
}
