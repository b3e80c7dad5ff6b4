package dev.assay.exercise.icpc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.Content;
import dev.assay.exercise.TestCase;
import dev.assay.exercise.TestGroup;
import dev.assay.exercise.TestGroup.Stops;
import dev.assay.exercise.TestGroup.Visibility;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TestDataTest {
    private final Path folder;

    TestDataTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void samples_come_first_and_the_first_failure_decides() {
        List<TestGroup> groups = IcpcFolder.legacy(folder)
                .test("secret/nested folder/b c", "1 1\n", "2\n")
                .test("secret/0", "0 0\n", "0\n")
                .exercise()
                .groups();

        assertThat(groups).extracting(TestGroup::name).containsExactly("sample", "secret");
        assertThat(groups).extracting(TestGroup::visibility).containsExactly(Visibility.SAMPLE, Visibility.HIDDEN);
        assertThat(groups).extracting(TestGroup::points).containsExactly(0, 100);
        assertThat(groups).extracting(TestGroup::requires).containsExactly(List.of(), List.of("sample"));
        assertThat(groups).extracting(TestGroup::stops).containsOnly(Stops.AT_FAILURE);
        assertThat(groups.getLast().cases()).extracting(TestCase::name).containsExactly("0", "1", "nested folder/b c");
    }

    @Test
    void every_test_is_judged_where_a_failure_is_to_be_gone_over() {
        List<TestGroup> groups = IcpcFolder.legacy(folder)
                .file("data/testdata.yaml", "on_reject: continue\n")
                .exercise()
                .groups();

        assertThat(groups).extracting(TestGroup::requires).containsOnly(List.of());
        assertThat(groups).extracting(TestGroup::stops).containsOnly(Stops.NEVER);
    }

    @Test
    void any_bytes_are_data_and_a_hint_is_for_who_fails() {
        TestCase test = IcpcFolder.legacy(folder)
                .bytes("data/secret/1.in", new byte[] {0, (byte) 0xff, 13, 10})
                .file("data/secret/1.hint", "Think.\n")
                .file("data/secret/1.desc", "bytes")
                .bytes("data/secret/1.png", new byte[] {1})
                .exercise()
                .groups()
                .getLast()
                .cases()
                .getFirst();

        assertThat(test.hint()).isEqualTo("Think.");
        assertThat(((TestCase.Text) test.data()).input().bytes()).containsExactly(0, 0xff, 13, 10);
    }

    @Test
    void a_link_to_a_file_of_the_package_is_that_file() {
        IcpcFolder sample = IcpcFolder.legacy(folder)
                .link("data/secret/again.in", "1.in")
                .link("data/secret/again.ans", "../secret/1.ans");

        assertThat(sample.exercise().groups().getLast().cases().getLast().data())
                .isEqualTo(new TestCase.Text(Content.of("2 2\n"), Content.of("4\n")));
    }

    @Test
    void a_link_that_leaves_the_package_is_refused() {
        IcpcFolder sample = IcpcFolder.legacy(folder)
                .link("data/secret/out.in", "/etc/hostname")
                .link("data/secret/up.in", "../../../elsewhere")
                .link("data/secret/loop.in", "loop.in")
                .link("data/secret/folder", "../sample");
        String said = ":0: is a symbolic link to something else than a file of the package; put the file itself here";

        assertThat(sample.errors())
                .containsExactly(
                        "data/secret/folder" + said,
                        "data/secret/loop.in" + said,
                        "data/secret/out.in" + said,
                        "data/secret/up.in" + said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            data/secret/2.in              | data/secret/2.in:0: has no partner; 'data/secret/2.ans' is missing
            data/secret/2.ans             | data/secret/2.ans:0: has no partner; 'data/secret/2.in' is missing
            data/secret/2.hint            | data/secret/2.hint:0: has no partner; 'data/secret/2.in' is missing
            data/secret/1.files/a.txt     | data/secret/1.files:0: files of a test case cannot be given to submissions; they read standard input only
            data/secret/1/2.in            | data/secret/1:0: has the name of a test case; rename one of them
            data/secret/test_group.yaml   | data/secret/test_group.yaml:0: is not read in this version of the format, only testdata.yaml
            data/more/1.in                | data/more/1.in:0: is not judged: tests lie in data/sample and data/secret
            data/1.in                     | data/1.in:0: is not judged: tests lie in data/sample and data/secret
            """)
    void a_file_in_the_wrong_place_is_named(String file, String problem) {
        assertThat(IcpcFolder.legacy(folder).file(file, "").errors()).contains(problem);
    }

    @Test
    void what_tests_validators_is_no_test_and_other_files_are_named() {
        IcpcFolder sample = IcpcFolder.legacy(folder)
                .file("data/invalid_input/1.in", "")
                .file("data/valid_output/1.out", "")
                .file("data/secret/notes.txt", "")
                .file("data/secret/1.yaml", "");

        assertThat(sample.errors()).isEmpty();
        assertThat(sample.warnings())
                .containsExactly(
                        "data/secret/1.yaml:0: is not read: it is no file of a test case",
                        "data/secret/notes.txt:0: is not read: it is no file of a test case");
    }

    @Test
    void tests_are_needed_and_their_answers_fit() {
        IcpcFolder sample = IcpcFolder.legacy(folder).replace("problem.yaml", "memory: 512", "output: 1");
        sample.file("data/secret/1.ans", "x".repeat((1 << 20) + 1));

        assertThat(sample.errors())
                .containsExactly("data/secret/1.ans:0: takes 1048577 bytes, limits.output allows only 1048576");
        assertThat(sample.without("data/secret").errors())
                .containsExactly("data/secret:0: holds no tests: put NAME.in and NAME.ans there");
    }

    @Test
    void what_an_output_validator_has_to_read_has_room() {
        IcpcFolder sample = IcpcFolder.since2025(folder)
                .file("output_validator/check.py", "")
                .bytes("data/secret/1.in", new byte[48 << 20]);

        assertThat(sample.errors())
                .containsExactly(
                        "data/secret/1.in:0: takes 50331650 bytes together with its answer, an output validator can have only 50331648");
        assertThat(sample.without("output_validator").errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            on_reject: stop                 | 1: on_reject cannot be 'stop'; known are break, continue, first_error, grade, worst_error
            onreject: break                 | 1: unknown field 'onreject' in the folder; did you mean 'on_reject'?
            grading: custom                 | 1: grading cannot be 'custom': custom graders are not run here, only the default one
            grader_flags: summ              | 1: the default grader has no flag 'summ'; did you mean 'sum'?
            grader_flags: [sum]             | 1: grader_flags is a list, must be a text
            grader_flags: always_accept     | 0: grader_flags cannot be honoured: without type: scoring a submission is accepted when every test is
            grader_flags: ignore_sample     | 0: the grader flag ignore_sample is for data/testdata.yaml only
            accept_score: 5                 | 1: accept_score is for type: scoring
            range: 0 5                      | 1: range is for type: scoring
            reject_score: 5                 | 1: reject_score must be 0: what is rejected earns nothing here
            output_validator_flags: x       | 1: the default output validator has no flag 'x'
            output_validator_flags: [x]     | 1: output_validator_flags is a list, must be a text
            output_validator_flags: {name: a} | 1: 'flags' is missing in output_validator_flags
            input_validator_flags: [x]      | 1: input_validator_flags is a list, must be a text
            - a                             | 1: the folder is a list, must be a mapping, {name: value}
            on_reject: [                    | 2: not valid YAML
            """)
    void a_mistake_in_testdata_yaml_is_reported_with_its_line(String yaml, String problem) {
        IcpcFolder sample = IcpcFolder.legacy(folder).file("data/secret/testdata.yaml", yaml + "\n");

        assertThat(sample.errors())
                .anySatisfy(error -> assertThat(error).startsWith("data/secret/testdata.yaml:" + problem));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            max_score: 5                    | 1: max_score is for type: scoring
            score_aggregation: sum          | 1: score_aggregation is for type: scoring
            require_pass: sample            | 1: require_pass is for type: scoring
            static_validation_score: 5      | 1: static_validation_score cannot be honoured: sources are not judged, only what they print
            args: [a]                       | 1: args cannot be honoured: submissions are run without arguments, and read standard input
            args: a                         | 1: args is 'a', must be a list, [a, b]
            output_validator_args: x        | 1: output_validator_args is 'x', must be a list, [a, b]
            output_validator_args: [x]      | 1: the default output validator has no flag 'x'
            input_validator_args: 5         | 1: input_validator_args is '5', must be a list, [a, b]
            full_feedback: perhaps          | 1: full_feedback must be true or false
            maxscore: 5                     | 1: unknown field 'maxscore' in the group; did you mean 'max_score'?
            """)
    void a_mistake_in_test_group_yaml_is_reported_with_its_line(String yaml, String problem) {
        IcpcFolder sample = IcpcFolder.since2025(folder).file("data/secret/test_group.yaml", yaml + "\n");

        assertThat(sample.errors())
                .anySatisfy(error -> assertThat(error).startsWith("data/secret/test_group.yaml:" + problem));
    }

    @Test
    void a_test_has_settings_of_its_own_since_2025() {
        IcpcFolder sample = IcpcFolder.since2025(folder)
                .file("data/secret/test_group.yaml", "output_validator_args: [case_sensitive]\n")
                .file(
                        "data/secret/1.yaml",
                        "hint: Think.\noutput_validator_args: [float_tolerance, 1e-3]\ndescription: easy\n")
                .test("secret/2", "1 1\n", "2\n");
        List<TestCase> cases = sample.exercise().groups().getLast().cases();

        assertThat(cases.getFirst().hint()).isEqualTo("Think.");
        assertThat(cases)
                .extracting(test -> String.valueOf(test.checker()))
                .containsExactly(
                        "Tokens[anyCase=true, sameSpace=false, numbers=Float[absolute=0.001, relative=0.001]]",
                        "Tokens[anyCase=false, sameSpace=false, numbers=null]");
        assertThat(sample.file("data/secret/1.yaml", "hints: Think.\nfull_feedback: true\nargs: [x]\n")
                        .errors())
                .containsExactly(
                        "data/secret/1.yaml:1: unknown field 'hints' in the test case; did you mean 'hint'?",
                        "data/secret/1.yaml:3: args cannot be honoured: submissions are run without arguments, and read standard input");
        assertThat(sample.warnings())
                .containsExactly(
                        "data/secret/1.yaml:2: full_feedback is not followed: sample tests are shown, secret ones are not");
    }

    @Test
    void flags_are_handed_down_and_added_to_those_of_the_package() {
        IcpcFolder sample = IcpcFolder.legacy(folder)
                .test("secret/deep/inside/1", "1 1\n", "2\n")
                .file("data/secret/testdata.yaml", "output_validator_flags: float_tolerance 1e-6\n")
                .file(
                        "data/secret/deep/testdata.yaml",
                        "output_validator_flags: {name: x, flags: space_change_sensitive}\n");

        assertThat(sample.exercise().groups().getLast().cases())
                .extracting(test -> String.valueOf(test.checker()))
                .containsExactly(
                        "Tokens[anyCase=false, sameSpace=false, numbers=Float[absolute=1.0E-6, relative=1.0E-6]]",
                        "Tokens[anyCase=false, sameSpace=true, numbers=null]");
    }
}
