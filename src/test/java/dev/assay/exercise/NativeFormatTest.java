package dev.assay.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.TestGroup.Scoring;
import dev.assay.exercise.TestGroup.Visibility;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an exercise may have besides cases and a built-in checker. */
final class NativeFormatTest {
    private static final String YAML = "exercise.yaml";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_checker_may_be_a_program() {
        Exercise exercise = PackageFolder.stdio(folder)
                .replace(YAML, "groups:", "checker: {program: checker/check.py}\ngroups:")
                .file("checker/check.py", "exit(42)\n")
                .exercise();
        var program = ((Checker.Program) exercise.checker()).program();
        assertThat(program.name()).isEqualTo("checker/check.py");
        assertThat(program.language().name()).isEqualTo("python");
        assertThat(program.files()).containsOnlyKeys("solution.py");
    }

    @Test
    void a_program_may_be_a_folder_with_arguments_and_limits() {
        Exercise exercise = PackageFolder.stdio(folder)
                .replace(
                        YAML,
                        "groups:",
                        "checker: {program: {path: checker, arguments: [strict], limits: {cpu: 2s}}}\ngroups:")
                .file("checker/solution.py", "import words\n")
                .file("checker/words.py", "")
                .exercise();
        var program = ((Checker.Program) exercise.checker()).program();
        assertThat(program.files()).containsOnlyKeys("solution.py", "words.py");
        assertThat(program.arguments()).containsExactly("strict");
        assertThat(program.limits().cpu()).isEqualTo(Duration.ofSeconds(2));
        assertThat(program.limits().memoryBytes()).isEqualTo(512L << 20);
    }

    @Test
    void an_interactive_exercise_has_an_interactor_and_needs_no_expected_output() {
        Exercise exercise = PackageFolder.stdio(folder)
                .replace(YAML, "kind: stdio", "kind: interactive\ninteractor: talk.py\npasses: 2")
                .replace(YAML, "tests/pairs", "tests/talks.yaml")
                .file("talk.py", "exit(42)\n")
                .file("tests/talks.yaml", "- {name: one, input: \"7\"}\n")
                .exercise();
        var kind = (Kind.Interactive) exercise.kind();
        assertThat(kind.interactor().name()).isEqualTo("talk.py");
        assertThat(kind.passes()).isEqualTo(2);
        assertThat(exercise.groups().getFirst().cases().getFirst().data()).isEqualTo(new TestCase.Text("7", ""));
    }

    @Test
    void a_group_may_be_generated_from_seeds() {
        Exercise exercise = PackageFolder.function(folder)
                .replace(YAML, "cases: tests/scale.json", "generator: tests/make.py, seeds: [3, 5], score: sum")
                .file("tests/make.py", "print(1)\n")
                .exercise();
        TestGroup group = exercise.groups().getLast();
        assertThat(group.scoring()).isEqualTo(Scoring.SUM);
        assertThat(group.cases()).extracting(TestCase::name).containsExactly("scale-3", "scale-5");
        assertThat(group.cases())
                .extracting(TestCase::data)
                .allSatisfy(data -> assertThat(
                                ((TestCase.Generated) data).generator().name())
                        .isEqualTo("tests/make.py"));
    }

    @Test
    void a_generated_case_has_no_other_cases_name() {
        PackageFolder sample = PackageFolder.function(folder).file("tests/make.py", "");
        String listed = "{name: scale, points: 40, requires: [examples], cases: tests/scale.json, hint: \"Think.\"}";
        String made = "{name: scale, points: 40, generator: tests/make.py, seeds: [2, 1]}";

        assertThat(sample.replace(YAML, listed, made)
                        .replace("tests/examples.yaml", "name: pair", "name: scale-1")
                        .problems())
                .containsExactly(
                        YAML
                                + ":14: there is another case 'scale-1' at tests/examples.yaml:1; names are unique in an exercise");
        assertThat(sample.replace("tests/examples.yaml", "name: scale-1", "name: scale-3")
                        .problems())
                .isEmpty();
        assertThat(sample.replace(YAML, made, made + "\n  - {name: more, points: 1, cases: tests/more.yaml}")
                        .file("tests/more.yaml", "- {name: scale-2, args: [[], 1], expected: []}\n")
                        .problems())
                .containsExactly(
                        "tests/more.yaml:1: there is another case 'scale-2' at exercise.yaml:14; names are unique in an exercise");
    }

    @Test
    void a_language_may_have_other_limits() {
        Exercise exercise = PackageFolder.function(folder)
                .replace(
                        YAML,
                        "checker: unordered",
                        "checker: unordered\nlimits: {cpu: 2s, processes: 8, languages: {python: {memory: 64MiB}}}")
                .exercise();
        assertThat(exercise.limits("python"))
                .isEqualTo(new ExerciseLimits(Duration.ofSeconds(2), 64 << 20, 1 << 20, 8));
        assertThat(exercise.limits("other")).isEqualTo(exercise.limits());
    }

    @Test
    void extra_files_lie_beside_a_submission_which_cannot_replace_them() {
        Exercise exercise = PackageFolder.function(folder)
                .replace(YAML, "checker: unordered", "checker: unordered\nfiles: [\"*.py\", \"data-*.txt\"]")
                .file("extra/all/words.txt", "a\n")
                .file("extra/python/tools.py", "x = 1\n")
                .exercise();
        assertThat(exercise.extras().get("python")).isEqualTo(Map.of("words.txt", "a\n", "tools.py", "x = 1\n"));
        assertThat(exercise.allows("python", "solution.py")).isTrue();
        assertThat(exercise.allows("python", "more.py")).isTrue();
        assertThat(exercise.allows("python", "data-1.txt")).isTrue();
        assertThat(exercise.allows("python", "data-.txt")).isTrue();
        assertThat(exercise.allows("python", "tools.py")).isFalse();
        assertThat(exercise.allows("python", "more.rb")).isFalse();
        assertThat(exercise.allows("python", "data-1.txt.py")).isTrue();
        assertThat(exercise.allows("python", "folder/more.py")).isTrue();
        assertThat(exercise.allows("python", "more.py/hidden.rb")).isFalse();
        assertThat(exercise.withExtras("python", Map.of("solution.py", new byte[0])))
                .containsOnlyKeys("solution.py", "words.txt", "tools.py");
    }

    @Test
    void tests_may_be_hidden_until_a_deadline() {
        Exercise exercise = PackageFolder.function(folder)
                .replace(YAML, "checker: unordered", "checker: unordered\ndeadline: 2027-01-31T23:00:00+01:00")
                .replace(YAML, "{name: scale,", "{name: scale, visibility: after-deadline,")
                .exercise();
        assertThat(exercise.deadline()).isEqualTo(Instant.parse("2027-01-31T22:00:00Z"));
        assertThat(exercise.groups().getLast().visibility()).isEqualTo(Visibility.AFTER_DEADLINE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            checker: {program: check.py}            | there is no 'check.py' in the package
            checker: {program: ../check.py}         | must be a plain path inside the package
            checker: {program: statement.md}        | the ending of 'statement.md' belongs to no known language
            checker: {program: tests}               | the folder 'tests' must hold exactly one main file
            checker: {program: {path: tests, argumets: []}} | unknown field 'argumets' in program; did you mean 'arguments'?
            checker: {program: starter/python/solution.py, float: {}} | unknown field 'float' in checker
            interactor: starter/python/solution.py  | 'interactor' is for kind: interactive
            passes: 2                               | passes' is for kind: stdio with a checker program
            deadline: tomorrow                      | deadline is 'tomorrow', must be a time such as
            files: ["a/b.py"]                       | 'a/b.py' must be a file's name
            limits: {languages: {ruby: {cpu: 1s}}}  | the exercise does not list the language 'ruby'
            limits: {languages: {python: {cpu: 1h}}} | cpu is '1h', must be a duration
            limits: {languages: {python: {languages: {}}}} | unknown field 'languages' in python
            """)
    void a_mistake_in_one_of_these_fields_is_told(String field, String problem) {
        PackageFolder sample = PackageFolder.function(folder)
                .replace(
                        YAML,
                        "checker: unordered",
                        field.startsWith("checker") ? field : "checker: unordered\n" + field);
        assertThat(sample.problems()).anyMatch(told -> told.startsWith(YAML + ":1") && told.contains(problem));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            generator: tests/make.py, seeds: []          | seeds must be a list of 1 to 1000 numbers
            generator: tests/make.py, seeds: [1, 1]      | the seed is listed twice
            generator: tests/make.py, seeds: [-1]        | must be a whole number from 0
            generator: tests/make.py                     | 'seeds' is missing
            generator: tests/make.py, seeds: [1], cases: tests/scale.json | either 'cases' or a 'generator'
            generator: tests/make.py, seeds: [1], visibility: sample | samples are shown to learners and cannot be generated
            cases: tests/scale.json, score: most         | score cannot be 'most'; known are all, min, sum
            cases: tests/scale.json, seeds: [1]          | unknown field 'seeds'
            """)
    void a_mistake_in_a_group_is_told(String fields, String problem) {
        PackageFolder sample = PackageFolder.function(folder)
                .replace(YAML, "cases: tests/scale.json", fields)
                .file("tests/make.py", "");
        assertThat(sample.problems()).anyMatch(told -> told.startsWith(YAML + ":14") && told.contains(problem));
    }

    @Test
    void an_extra_file_has_no_starters_name_and_a_listed_language() {
        assertThat(PackageFolder.function(folder)
                        .file("extra/python/solution.py", "")
                        .file("extra/ruby/a.rb", "")
                        .file("extra/a.txt", "")
                        .problems())
                .containsExactly(
                        "extra/a.txt:0: must be extra/all/<file> or extra/<language>/<file>",
                        "extra/python/solution.py:0: has the name of a starter: learners hand in a file of this name themselves",
                        "extra/ruby/a.rb:0: the exercise does not list the language 'ruby'");
    }

    @Test
    void large_data_stays_on_disk_and_is_read_when_it_is_needed() throws IOException {
        String large = "1234567\n".repeat(100_000);
        Exercise exercise = PackageFolder.stdio(folder)
                .file("tests/pairs/02.in", large)
                .file("tests/pairs/02.ans", "")
                .exercise();
        var data =
                (TestCase.Text) exercise.groups().getFirst().cases().getLast().data();
        assertThat(data.input()).isInstanceOf(Content.InFile.class);
        assertThat(data.input().bytes()).isEqualTo(large.getBytes(StandardCharsets.UTF_8));

        Path file = folder.resolve("tests/pairs/02.in");
        FileTime before = Files.getLastModifiedTime(file);
        Files.writeString(file, large.replace('1', '2'));
        Files.setLastModifiedTime(file, FileTime.fromMillis(before.toMillis() + 1000));
        Assertions.assertThatThrownBy(() -> data.input().bytes())
                .isInstanceOf(Content.Gone.class)
                .hasMessageContaining("changed since it was loaded");
        Files.delete(file);
        Assertions.assertThatThrownBy(() -> data.input().bytes()).isInstanceOf(Content.Gone.class);
    }

    @Test
    void a_file_that_no_program_could_be_given_is_told() throws IOException {
        PackageFolder sample = PackageFolder.stdio(folder);
        try (var sparse =
                new RandomAccessFile(folder.resolve("tests/pairs/02.in").toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        assertThat(sample.problems())
                .isEqualTo(List.of("tests/pairs/02.in:0: has 1073741824 bytes, a file has at most 250 MiB"));
    }
}
