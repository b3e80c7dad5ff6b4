package dev.assay.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExerciseProblemsTest {
    private static final String YAML = "exercise.yaml";

    private final Path folder;

    ExerciseProblemsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title: Two Sum        | titel: Two Sum      | 2: unknown field 'titel' in the exercise; did you mean 'title'?
            title: Two Sum        | titel: Two Sum      | 1: 'title' is missing in the exercise
            title: Two Sum        | title:              | 2: title is empty, must be a text of one line, at most 100 characters
            title: Two Sum        | title: [Two]        | 2: title is a list, must be a text of one line, at most 100 characters
            assay/1               | assay/2             | 1: format is 'assay/2', must be assay/1
            kind: function        | kind: functoin      | 3: kind cannot be 'functoin'; did you mean 'function'?
            title: Two Sum        | `title: " Two"`     | 2: title is ' Two', must be a text of one line, at most 100 characters
            difficulty: easy      | difficulty: trivial | 5: difficulty cannot be 'trivial'; known are easy, hard, medium
            [python]              | [pyton]             | 6: unknown language 'pyton'; did you mean 'python'?
            [python]              | [python, python]    | 6: the language 'python' is listed twice
            [python]              | []                  | 6: languages must name at least one language
            two_sum               | twoSum              | 8: 'twoSum' must be written in snake_case, such as two_sum
            target: int           | target: itn         | 9: unknown type 'itn'; did you mean 'int'?
            target: int           | target: void        | 9: a parameter cannot be void
            returns: "int[]"      | returns: "int["     | 10: unexpected '[' after int in 'int['
            checker: unordered    | checker: unorderd   | 11: unknown checker 'unorderd'; did you mean 'unordered'?
            checker: unordered    | checker: lines      | 11: lines is for kind: stdio; use exact, float or unordered
            checker: unordered    | checker: float      | 11: float needs a tolerance: {float: {absolute: 1e-6, relative: 1e-6}}
            checker: unordered    | checker: {float: {absolute: 1}}  | 11: float needs a result with double in it, this function returns int[]
            checker: unordered    | checker: {float: {absolut: 1}}   | 11: unknown field 'absolut' in float; did you mean 'absolute'?
            checker: unordered    | limits: {cpu: 1h}   | 11: cpu is '1h', must be a duration from 10ms to 5min, such as 200ms or 1s
            checker: unordered    | limits: {memory: 1TiB}           | 11: memory is '1TiB', must be a size from 16MiB to 8GiB, such as 64KiB or 256MiB
            checker: unordered    | limits: {prozesse: 4}            | 11: unknown field 'prozesse' in limits; did you mean 'processes'?
            checker: unordered    | limits: {processes: 0}           | 11: processes is '0', must be a whole number from 1 to 96
            checker: unordered    | process: fresh      | 11: process cannot be 'fresh'; known are case, shared
            checker: unordered    | title: Again        | 11: 'title' is given twice in the exercise
            visibility: sample    | visibility: public  | 13: visibility cannot be 'public'; known are after-deadline, hidden, sample
            points: 40            | points: -1          | 14: points is '-1', must be a whole number from 0 to 1000000
            points: 40            | points: 4.5         | 14: points is '4.5', must be a whole number from 0 to 1000000
            points: 40            | points: 0           | 13: all groups together give 0 points; give at least one group points
            points: 40            | points: -0          | 13: all groups together give 0 points; give at least one group points
            points: 40            | points: ٠           | 13: all groups together give 0 points; give at least one group points
            points: 0, cases: tests/examples.yaml | points: 999961, cases: tests/examples.yaml | 13: all groups together give 1000001 points, must be at most 1000000
            name: scale           | name: examples      | 14: there is another group 'examples'; names are unique in an exercise
            requires: [examples]  | requires: [exampels]| 14: there is no group 'exampels'; did you mean 'examples'?
            requires: [examples]  | requires: [scale]   | 14: the group 'scale' cannot require itself
            requires: [examples]  | requires: examples  | 14: requires is 'examples', must be a list, [a, b]
            name: examples,       | `name: examples, requires: [scale],` | 13: the group 'scale' comes later; a group can only require earlier ones
            tests/scale.json      | tests/scale.jsn     | 14: there is no 'tests/scale.jsn' in the package; did you mean 'tests/scale.json'?
            tests/scale.json      | ../scale.json       | 14: '../scale.json' must be a plain path inside the package, such as tests/examples.yaml
            tests/scale.json      | /etc/passwd         | 14: '/etc/passwd' must be a plain path inside the package, such as tests/examples.yaml
            tests/scale.json      | statement.md        | 14: 'statement.md' must end with .yaml or .json, or be a folder of .in and .ans files
            tests/scale.json      | tests               | 14: a folder of .in and .ans files is not for kind: function; name a .yaml or .json file
            title: Two Sum        | `title: "Two`       | 9: not valid YAML: while parsing a block mapping, expected <block end>, but found '<scalar>'
            title: Two Sum        | `title: &a [*a]`    | 2: not acceptable YAML: *a stands for a list or a mapping: write it out
            """)
    void a_mistake_in_exercise_yaml_is_reported_with_its_line(String right, String wrong, String problem) {
        PackageFolder sample = PackageFolder.function(folder).replace(YAML, right, wrong);

        assertThat(sample.load()).isInstanceOf(Loaded.Broken.class);
        assertThat(sample.problems()).contains(YAML + ":" + problem);
    }

    @Test
    void all_mistakes_are_reported_at_once() {
        PackageFolder sample = PackageFolder.function(folder)
                .replace(YAML, "difficulty: easy", "difficulty: simple")
                .replace(YAML, "kind: function", "kynd: function")
                .replace(YAML, "points: 40", "points: many")
                .without("statement.md")
                .without("starter/python/solution.py")
                .file("submissions/right/a.py", "");

        assertThat(sample.problems())
                .hasSizeGreaterThanOrEqualTo(7)
                .contains(
                        YAML + ":1: 'kind' is missing in the exercise",
                        YAML + ":3: unknown field 'kynd' in the exercise; did you mean 'kind'?",
                        "statement.md:0: is missing: write what the learner has to do",
                        "starter/python/solution.py:0: is missing: give learners a file to start from in Python");
    }

    @Test
    void a_function_and_a_shared_process_are_not_for_stdio() {
        PackageFolder sample = PackageFolder.stdio(folder)
                .replace(YAML, "kind: stdio", "kind: stdio\nprocess: shared\nfunction: {name: f}");

        assertThat(sample.problems())
                .containsExactly(
                        YAML + ":4: shared is for kind: function; other cases always have their own process",
                        YAML + ":5: 'function' is for kind: function");
    }

    @Test
    void an_empty_exercise_yaml_is_one_clear_problem() {
        assertThat(PackageFolder.function(folder).file(YAML, "").problems())
                .contains(YAML + ":0: the file is empty; the exercise is missing");
    }

    @Test
    void a_document_that_is_no_mapping_is_one_clear_problem() {
        assertThat(PackageFolder.function(folder).file(YAML, "- a\n").problems())
                .contains(YAML + ":1: the exercise is a list, must be a mapping, {name: value}");
    }

    @Test
    void shared_structures_and_deep_nesting_are_refused() {
        PackageFolder sample = PackageFolder.function(folder);
        String bomb = IntStream.range(1, 40)
                .mapToObj(i -> "a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n")
                .collect(Collectors.joining("", "a0: &a0 [x]\n", ""));

        assertThat(sample.file(YAML, bomb).problems()).anyMatch(problem -> problem.contains("not acceptable YAML"));
        assertThat(sample.file(YAML, "title: " + "[".repeat(100_000)).problems())
                .anyMatch(problem -> problem.contains("YAML"));
    }

    @Test
    void starter_files_belong_to_a_listed_language_and_lie_flat() {
        PackageFolder sample = PackageFolder.function(folder)
                .file("starter/ruby/solution.rb", "")
                .file("starter/python/more/a.py", "")
                .file("starter/python/a b.py", "");

        assertThat(sample.problems())
                .containsExactly(
                        "starter/python/a b.py:0: name it with letters, digits, '.', '-' and '_' only",
                        "starter/python/more/a.py:0: must be starter/<language>/<file>",
                        "starter/ruby/solution.rb:0: the exercise does not list the language 'ruby'");
    }

    @Test
    void sample_submissions_need_a_known_expectation_and_language() {
        PackageFolder sample = PackageFolder.function(folder)
                .file("submissions/acepted/a.py", "")
                .file("submissions/accepted/a.f90", "")
                .file("submissions/accepted/a.rb", "")
                .file("submissions/stray.py", "");

        assertThat(sample.problems())
                .containsExactly(
                        "submissions/accepted/a.f90:0: its ending belongs to no known language",
                        "submissions/accepted/a.rb:0: the exercise does not list the language 'ruby'",
                        "submissions/acepted/a.py:0: unknown expectation 'acepted'; did you mean 'accepted'?",
                        "submissions/stray.py:0: must be submissions/<expectation>/<file or folder>");
    }
}
