package dev.assay.exercise.icpc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.Checker;
import dev.assay.exercise.TestGroup;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points of folders become points of groups, or it is told why not. */
final class ScoringTest {
    private static final String YAML = "data/secret/testdata.yaml";

    private final Path folder;

    ScoringTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void subtasks_that_are_added_up_are_groups() {
        assertThat(groups(subtasks()))
                .containsExactly(
                        "sample 0 ALL NEVER []", "secret/a 30 ALL AT_FAILURE []", "secret/b 70 ALL AT_FAILURE []");
    }

    @Test
    void what_comes_after_a_rejected_subtask_requires_it() {
        assertThat(groups(subtasks().replace(YAML, "on_reject: continue", "on_reject: break")))
                .containsExactly(
                        "sample 0 ALL NEVER []",
                        "secret/a 30 ALL AT_FAILURE []",
                        "secret/b 70 ALL AT_FAILURE [secret/a]");
    }

    @Test
    void sample_tests_are_required_where_all_must_be_accepted() {
        IcpcFolder sample = subtasks()
                .file("data/testdata.yaml", "on_reject: continue\n")
                .file("data/sample/testdata.yaml", "accept_score: 0\n");

        assertThat(groups(sample))
                .containsExactly(
                        "sample 0 ALL NEVER []",
                        "secret/a 30 ALL AT_FAILURE [sample]",
                        "secret/b 70 ALL AT_FAILURE [sample]");
    }

    @ParameterizedTest
    @CsvSource({
        "sum, 100",
        "min, 30",
        "max, 70",
        "avg, 50",
        "first_error, 100",
    })
    void a_folder_that_gives_all_or_nothing_is_one_group(String flag, int points) {
        assertThat(groups(subtasks().replace(YAML, "accept_if_any_accepted", flag)))
                .containsExactly("sample 0 ALL NEVER []", "secret %d ALL NEVER []".formatted(points));
    }

    @ParameterizedTest
    @CsvSource({"always_accept, 40", "always_accept avg, 10", "accept_if_any_accepted sum, 40"})
    void tests_that_count_one_by_one_are_a_sum(String flags, int points) {
        IcpcFolder sample = scoring()
                .test("secret/2", "1 1", "2")
                .test("secret/3", "1 1", "2")
                .test("secret/4", "1 1", "2")
                .file(YAML, "on_reject: continue\naccept_score: 10\ngrader_flags: " + flags + "\n");

        assertThat(groups(sample)).contains("secret %d SUM NEVER []".formatted(points));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            accept_if_any_accepted         | accept_if_any_accepted max      | secret/testdata.yaml | data/secret: the grader flag max over folders cannot be honoured; use sum
            accept_score: 30               | accept_score: 33.3              | secret               | points; points are whole here
            range: 0 30                    | range: 0 20                     | secret/a             | data/secret/a gives up to 30 points, its range says at most 20
            range: 0 30                    | range: 30                       | secret/a             | range must be the least and the most points, such as 0 100
            range: 0 30                    | range: 9 x                      | secret/a             | range must be the least and the most points, such as 0 100
            range: 0 30                    | range: 9 1                      | secret/a             | range must be the least and the most points, such as 0 100
            accept_score: 30               | accept_score: -1                | secret/a             | accept_score is '-1', must be a number from 0.0 to 1000000.0
            accept_score: 30               | accept_score: 1e7               | secret/a             | accept_score is '1e7', must be a number from 0.0 to 1000000.0
            grader_flags: min              | grader_flags: always_accept max | secret/a             | data/secret/a: the grader flag max cannot be honoured where one accepted test is enough
            """)
    void points_that_cannot_be_given_are_told(String right, String wrong, String file, String problem) {
        IcpcFolder sample = subtasks()
                .test("secret/a/more", "1 1", "2")
                .replace(right.contains("accept_if") ? YAML : "data/secret/a/testdata.yaml", right, wrong);

        assertThat(sample.errors())
                .anySatisfy(error -> assertThat(error).contains(file).contains(problem));
    }

    @Test
    void points_of_samples_that_a_secret_test_would_take_are_told() {
        IcpcFolder sample = subtasks().without("data/testdata.yaml");

        assertThat(sample.errors())
                .anyMatch(error -> error.startsWith(
                        "problem.yaml:0: sample tests earn points that would be lost with any secret test"));
    }

    @Test
    void an_output_validator_gives_parts_of_the_points() {
        IcpcFolder sample = scoring()
                .replace("problem.yaml", "validation: default", "validation: custom score")
                .file("output_validators/check.py", "")
                .test("secret/2", "1 1", "2")
                .file(YAML, "range: 0 60\ngrader_flags: min\n");

        assertThat(groups(sample)).contains("secret 60 MIN NEVER []");
        assertThat(fullScores(sample)).containsExactly(60.0, 60.0);
        sample.file(YAML, "range: 0 60\non_reject: continue\ngrader_flags: sum always_accept\n");
        assertThat(groups(sample)).contains("secret 60 SUM NEVER []");
        assertThat(fullScores(sample)).containsExactly(30.0, 30.0);
        assertThat(sample.file(YAML, "range: 0 60\ngrader_flags: sum\n").errors())
                .anyMatch(error -> error.contains("all lost with one rejected test"));
    }

    @Test
    void groups_of_2025_give_the_points_of_secret() {
        assertThat(groups(levels()))
                .containsExactly(
                        "sample 0 ALL AT_FAILURE []",
                        "secret/a 30 ALL AT_FAILURE []",
                        "secret/b 70 SUM NEVER [sample, secret/a]");
    }

    @ParameterizedTest
    @CsvSource({"sum, SUM NEVER", "min, MIN NEVER", "pass-fail, ALL AT_FAILURE"})
    void tests_right_in_secret_give_100_points(String aggregation, String how) {
        IcpcFolder sample = IcpcFolder.since2025(folder)
                .replace("problem.yaml", "pass-fail", "scoring")
                .file("data/secret/test_group.yaml", "score_aggregation: " + aggregation + "\nrequire_pass: sample\n");

        assertThat(groups(sample)).containsExactly("sample 0 ALL AT_FAILURE []", "secret 100 " + how + " [sample]");
    }

    @Test
    void groups_of_which_all_count_are_one() {
        IcpcFolder sample = levels().file("data/secret/test_group.yaml", "score_aggregation: min\n");
        sample.file("data/secret/b/test_group.yaml", "max_score: 70\nrequire_pass: sample\n");

        assertThat(groups(sample)).containsExactly("sample 0 ALL AT_FAILURE []", "secret 30 ALL AT_FAILURE [sample]");
        sample.file("data/secret/test_group.yaml", "score_aggregation: pass-fail\nmax_score: 50\n");
        assertThat(groups(sample)).containsExactly("sample 0 ALL AT_FAILURE []", "secret 50 ALL AT_FAILURE [sample]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            max_score: 30                | max_score: 31              | data/secret:0: the groups give up to 101 points together, max_score of data/secret is 100
            max_score: 30                | max_score: unbounded       | data/secret/a/test_group.yaml:1: max_score unbounded cannot be honoured
            max_score: 30                | max_score: 3.5             | data/secret/a/test_group.yaml:1: max_score is '3.5', must be a whole number from 0 to 1000000
            max_score: 30                | max_score: -1              | data/secret/a/test_group.yaml:1: max_score is '-1', must be a whole number from 0 to 1000000
            max_score: 30                | score_aggregation: sum     | data/secret/a/test_group.yaml:0: max_score is missing: say how many of the 100 points this group gives
            max_score: 30                | score_aggregation: max     | data/secret/a/test_group.yaml:1: score_aggregation cannot be 'max'
            max_score: 30                | require_pass: secret/b     | data/secret/a/test_group.yaml:1: require_pass: there is no earlier group 'secret/b'
            """)
    void points_of_2025_that_cannot_be_given_are_told(String right, String wrong, String problem) {
        IcpcFolder sample = levels().replace("data/secret/a/test_group.yaml", right, wrong);

        assertThat(sample.errors()).anySatisfy(error -> assertThat(error).startsWith(problem));
    }

    @Test
    void groups_lie_right_below_secret_and_nothing_beside_them() {
        IcpcFolder sample = levels().test("secret/stray", "1 1", "2")
                .file("data/secret/a/deep/test_group.yaml", "max_score: 1\n")
                .test("secret/a/deep/1", "1 1", "2")
                .file("data/sample/test_group.yaml", "max_score: 1\n")
                .file("data/test_group.yaml", "full_feedback: false\n")
                .file("data/secret/testdata.yaml", "on_reject: break\n")
                .replace("data/secret/a/test_group.yaml", "max_score", "score_aggregation: min\nmax_score");

        assertThat(sample.errors())
                .containsExactly(
                        "data/sample/test_group.yaml:1: max_score is not for sample tests",
                        "data/secret:0: holds both tests and folders; a test belongs into a folder where there is one",
                        "data/secret/a/deep/test_group.yaml:0: is too deep: groups lie right below data/secret",
                        "data/secret/b/test_group.yaml:3: require_pass: the group 'secret/a' has no pass-fail aggregation",
                        "data/secret/testdata.yaml:0: is not read in this version of the format, only test_group.yaml of sample, secret and groups",
                        "data/test_group.yaml:0: is not read in this version of the format, only test_group.yaml of sample, secret and groups");
    }

    private IcpcFolder scoring() {
        return IcpcFolder.legacy(folder)
                .replace("problem.yaml", "type: pass-fail", "type: scoring")
                .replace("problem.yaml", "validator_flags: case_sensitive\n", "")
                .file("data/testdata.yaml", "on_reject: continue\ngrader_flags: ignore_sample\n");
    }

    private IcpcFolder subtasks() {
        return scoring()
                .without("data/secret")
                .test("secret/a/1", "1 1", "2")
                .test("secret/b/1", "2 1", "3")
                .test("secret/b/inner/2", "2 1", "3")
                .file(YAML, "on_reject: continue\ngrader_flags: accept_if_any_accepted\n")
                .file(
                        "data/secret/a/testdata.yaml",
                        "on_reject: break\naccept_score: 30\nrange: 0 30\ngrader_flags: min\n")
                .file("data/secret/b/testdata.yaml", "on_reject: break\naccept_score: 70\ngrader_flags: min\n");
    }

    private IcpcFolder levels() {
        return IcpcFolder.since2025(folder)
                .replace("problem.yaml", "pass-fail", "scoring")
                .without("data/secret")
                .test("secret/a/1", "1 1", "2")
                .test("secret/b/1", "2 1", "3")
                .test("secret/b/inner/2", "2 1", "3")
                .file("data/secret/a/test_group.yaml", "max_score: 30\n")
                .file(
                        "data/secret/b/test_group.yaml",
                        "max_score: 70\nscore_aggregation: sum\nrequire_pass: [sample, secret/a]\n");
    }

    private static List<String> groups(IcpcFolder sample) {
        return sample.exercise().groups().stream()
                .map(group -> "%s %d %s %s %s"
                        .formatted(group.name(), group.points(), group.scoring(), group.stops(), group.requires()))
                .toList();
    }

    private static List<Double> fullScores(IcpcFolder sample) {
        return sample.exercise().groups().stream()
                .filter(group -> group.visibility() == TestGroup.Visibility.HIDDEN)
                .flatMap(group -> group.cases().stream())
                .map(test -> test.checker() instanceof Checker.Program program ? program.fullScore() : -1.0)
                .toList();
    }
}
