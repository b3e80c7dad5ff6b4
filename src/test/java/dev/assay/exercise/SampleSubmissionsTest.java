package dev.assay.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.exercise.sample.Expectation;
import dev.assay.exercise.sample.Expectation.TimeUse;
import dev.assay.exercise.sample.Outcome;
import dev.assay.exercise.sample.Requirement;
import dev.assay.exercise.sample.SampleSubmission;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SampleSubmissionsTest {
    private static final String YAML = "submissions/submissions.yaml";

    private final Path folder;

    SampleSubmissionsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_sample_submission_is_filed_by_what_it_must_get() {
        PackageFolder sample = PackageFolder.function(folder).file("submissions/run_time_error/crash.py", "1/0\n");

        assertThat(sample.exercise().samples())
                .containsExactly(
                        new SampleSubmission(
                                "accepted/one_pass.py",
                                "python",
                                Map.of("solution.py", Content.of("def two_sum(nums, target):\n    return [0, 1]\n")),
                                expected(TimeUse.LOWER, Outcome.ACCEPTED)),
                        new SampleSubmission(
                                "run_time_error/crash.py",
                                "python",
                                Map.of("solution.py", Content.of("1/0\n")),
                                expected(TimeUse.NOTHING, Outcome.RUNTIME_ERROR)));
    }

    @ParameterizedTest
    @CsvSource({
        "accepted, LOWER, ACCEPTED, ACCEPTED",
        "partial, NOTHING, PARTIAL, PARTIAL",
        "wrong_answer, NOTHING, WRONG_ANSWER, WRONG_ANSWER",
        "output_limit_exceeded, NOTHING, OUTPUT_LIMIT_EXCEEDED, OUTPUT_LIMIT_EXCEEDED",
        "run_time_error, NOTHING, RUNTIME_ERROR, RUNTIME_ERROR",
        "time_limit_exceeded, UPPER, TIME_LIMIT_EXCEEDED, TIME_LIMIT_EXCEEDED",
        "memory_limit_exceeded, NOTHING, MEMORY_LIMIT_EXCEEDED, MEMORY_LIMIT_EXCEEDED",
        "compile_error, NOTHING, COMPILE_ERROR, COMPILE_ERROR",
        "cheating, NOTHING, PARTIAL, COMPILE_ERROR"
    })
    void every_folder_declares_how_its_submissions_end(String name, TimeUse use, Outcome least, Outcome most) {
        PackageFolder sample = PackageFolder.function(folder).file("submissions/" + name + "/a.py", "");

        assertThat(expectation(sample, name + "/a.py").outcomes()).isEqualTo(EnumSet.range(least, most));
        assertThat(expectation(sample, name + "/a.py").timeUse()).isEqualTo(use);
        assertThat(expectation(sample, name + "/a.py").wrong()).isEqualTo(least != Outcome.ACCEPTED);
    }

    @Test
    void a_folder_is_one_submission_of_several_files() {
        PackageFolder sample = PackageFolder.function(folder)
                .file("starter/python/pairs.py", "")
                .file("submissions/wrong_answer/two_files/solution.py", "import pairs\n")
                .file("submissions/wrong_answer/two_files/pairs.py", "")
                .file("submissions/wrong_answer/lone/any_name.py", "");

        assertThat(sample.exercise().samples())
                .filteredOn(one -> !one.expected().accepted())
                .extracting(SampleSubmission::name, SampleSubmission::files)
                .containsExactly(
                        tuple("wrong_answer/lone", Map.of("solution.py", Content.of(""))),
                        tuple(
                                "wrong_answer/two_files",
                                Map.of("solution.py", Content.of("import pairs\n"), "pairs.py", Content.of(""))));
    }

    @Test
    void a_folders_files_are_what_a_learner_may_hand_in_in_one_language() {
        PackageFolder sample = PackageFolder.function(folder)
                .file("submissions/wrong_answer/more/solution.py", "")
                .file("submissions/wrong_answer/more/deep/other.py", "")
                .file("submissions/wrong_answer/mixed/solution.py", "")
                .file("submissions/wrong_answer/mixed/solution.rb", "")
                .file("submissions/wrong_answer/notes/README", "");

        assertThat(sample.problems())
                .containsExactly(
                        "submissions/wrong_answer/mixed:0: its files are in python and ruby: say which it is with 'language' in "
                                + YAML,
                        "submissions/wrong_answer/more/deep/other.py:0: a submission in Python may have solution.py",
                        "submissions/wrong_answer/notes:0: its ending belongs to no known language");
    }

    @Test
    void what_submissions_yaml_says_refines_the_folder_and_the_last_word_counts() {
        PackageFolder sample = PackageFolder.function(folder)
                .file("submissions/wrong_answer/a.py", "")
                .file("submissions/wrong_answer/b.py", "")
                .file(YAML, """
                        wrong_answer:
                          required: [WRONG_ANSWER, TIME_LIMIT_EXCEEDED]
                          message: too few
                          score: [0, 20]
                        "*/b.py":
                          permitted: [WRONG_ANSWER, PARTIAL]
                          score: 20
                          groups: {scale: [SKIPPED, WRONG_ANSWER]}
                          use_for_time_limit: upper
                        """);

        assertThat(expectation(sample, "wrong_answer/a.py"))
                .isEqualTo(new Expectation(
                        List.of(new Requirement(
                                Set.of(),
                                Set.of(Outcome.WRONG_ANSWER),
                                Set.of(),
                                Set.of(Outcome.WRONG_ANSWER, Outcome.TIME_LIMIT_EXCEEDED),
                                Optional.of(new Requirement.Range(0, 20)),
                                Optional.of("too few"))),
                        TimeUse.NOTHING));
        assertThat(expectation(sample, "wrong_answer/b.py"))
                .isEqualTo(new Expectation(
                        List.of(
                                new Requirement(
                                        Set.of(),
                                        Set.of(Outcome.WRONG_ANSWER, Outcome.PARTIAL),
                                        Set.of(),
                                        Set.of(Outcome.WRONG_ANSWER, Outcome.TIME_LIMIT_EXCEEDED),
                                        Optional.of(new Requirement.Range(20, 20)),
                                        Optional.of("too few")),
                                new Requirement(
                                        Set.of("scale"),
                                        Set.of(Outcome.SKIPPED, Outcome.WRONG_ANSWER),
                                        Set.of(),
                                        Set.of(),
                                        Optional.empty(),
                                        Optional.empty())),
                        TimeUse.UPPER));
    }

    @Test
    void a_language_that_endings_do_not_tell_is_said() {
        PackageFolder sample = PackageFolder.function(folder)
                .file("submissions/wrong_answer/odd.txt", "")
                .file(YAML, "wrong_answer/odd.txt: {language: python}\n");

        assertThat(sample.exercise().samples())
                .extracting(SampleSubmission::language)
                .containsOnly("python");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            accepted/*: {permited: [ACCEPTED]}      | 1: unknown field 'permited' in 'accepted/*'; did you mean 'permitted'?
            accepted/*: {permitted: [ACEPTED]}      | 1: an item of permitted cannot be 'ACEPTED'; did you mean 'ACCEPTED'?
            accepted/*: {permitted: [JUDGE_ERROR]}  | 1: an item of permitted cannot be 'JUDGE_ERROR'; known are ACCEPTED, COMPILE_ERROR, MEMORY_LIMIT_EXCEEDED, OUTPUT_LIMIT_EXCEEDED, PARTIAL, RUNTIME_ERROR, SKIPPED, TIME_LIMIT_EXCEEDED, WRONG_ANSWER
            accepted/*: {permitted: []}             | 1: permitted is empty: name at least one verdict, or leave it out
            accepted/*: {required: ACCEPTED}        | 1: required is 'ACCEPTED', must be a list, [a, b]
            accepted/*: {score: 41}                 | 1: score is '41', must be a whole number from 0 to 40
            accepted/*: {score: [30, 20]}           | 1: score is [30, 20], the least comes first: [20, 60]
            accepted/*: {score: [30]}               | 1: score must be the points, or the least and the most of them: 60 or [20, 60]
            accepted/*: {message: [a]}              | 1: message is a list, must be a text
            accepted/*: {groups: {scal: [SKIPPED]}} | 1: there is no group 'scal'; did you mean 'scale'?
            accepted/*: {use_for_time_limit: yes}   | 1: use_for_time_limit cannot be 'yes'; known are false, lower, upper
            accepted/*: {language: ruby}            | 1: language cannot be 'ruby'; known are python
            accepted/one_pas.py: {score: 40}        | 1: no sample submission matches 'accepted/one_pas.py'; did you mean 'accepted/one_pass.py'?
            `"{": {score: 40}`                      | 1: '{' is no pattern: '}' is missing
            accepted/[a: {score: 40}                | 1: 'accepted/[a' is no pattern: ']' is missing
            "{a,{b}}": {score: 40}                  | 1: '{a,{b}}' is no pattern: braces stand in braces
            [accepted]                              | 1: the file is a list, must be a mapping, {name: value}
            """)
    void a_mistake_in_submissions_yaml_is_reported_with_its_line(String text, String problem) {
        PackageFolder sample = PackageFolder.function(folder).file(YAML, text + "\n");

        assertThat(sample.load()).isInstanceOf(Loaded.Broken.class);
        assertThat(sample.problems()).contains(YAML + ":" + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            accepted                 | true
            accepted/*               | true
            */one_pass.py            | true
            */*one*s*.py             | true
            accepted/one?pass.py     | true
            accepted/one[a-z_]pass.p[xyz] | true
            {partial,accepted}/{a,one_pass}.py | true
            *                        | true
            accept                   | false
            accepted/                | false
            accepted/one_pass.py/a   | false
            one_pass.py              | false
            accepted/one[a-z]pass.py | false
            accepted/?one_pass.py    | false
            *one_pass.py             | false
            """)
    void a_pattern_matches_a_path_or_a_folder_above_it(String pattern, boolean matches) {
        PackageFolder sample = PackageFolder.function(folder).file(YAML, "\"" + pattern + "\": {score: 40}\n");

        assertThat(sample.problems().isEmpty()).isEqualTo(matches);
    }

    @Test
    void a_pattern_of_many_stars_takes_no_longer_than_another() {
        String name = "a".repeat(200);
        PackageFolder sample = PackageFolder.function(folder)
                .file("submissions/accepted/" + name + ".py", "")
                .file(YAML, "\"*/" + "*a".repeat(100) + "b\": {score: 40}\n");

        assertThat(sample.problems()).singleElement().asString().contains("no sample submission matches");
        assertThat(sample.file(YAML, "\"" + "{a,b}".repeat(90) + "\": {score: 40}\n")
                        .problems())
                .singleElement()
                .asString()
                .contains("it has more than 100 alternatives");
        assertThat(sample.file(YAML, "\"" + "{a}".repeat(200) + "\": {score: 40}\n")
                        .problems())
                .singleElement()
                .asString()
                .contains("it has more than 500 characters");
    }

    @Test
    void the_line_is_that_of_the_name_however_long_the_rest() {
        PackageFolder sample = PackageFolder.function(folder).file(YAML, """
                # notes

                rejected/*:
                  score: 0
                accepted/*:
                  groups:
                    all:
                      - ACCEPTED
                """);

        assertThat(sample.problems())
                .contains(
                        YAML + ":3: no sample submission matches 'rejected/*'; known are accepted/one_pass.py",
                        YAML + ":7: there is no group 'all'; known are examples, scale");
    }

    @Test
    void a_submission_that_may_fail_is_no_solution() {
        PackageFolder sample =
                PackageFolder.function(folder).file(YAML, "accepted/*: {permitted: [ACCEPTED, TIME_LIMIT_EXCEEDED]}\n");

        assertThat(sample.load()).isInstanceOf(Loaded.Ok.class);
        assertThat(sample.problems())
                .containsExactly(
                        "submissions/accepted:0: no solution in Python: nothing shows that the exercise can be solved in it");
    }

    private static Expectation expectation(PackageFolder folder, String name) {
        return folder.exercise().samples().stream()
                .filter(sample -> sample.name().equals(name))
                .findFirst()
                .orElseThrow()
                .expected();
    }

    private static Expectation expected(TimeUse use, Outcome outcome) {
        return new Expectation(List.of(Requirement.permitted(Set.of(outcome))), use);
    }
}
