package dev.assay.exercise.icpc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.sample.Expectation;
import dev.assay.exercise.sample.Expectation.TimeUse;
import dev.assay.exercise.sample.Outcome;
import dev.assay.exercise.sample.Requirement;
import dev.assay.exercise.sample.Requirement.Range;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What submissions must get, but for what {@code submissions.yaml} says. */
final class SubmissionsTest {
    private final Path folder;

    SubmissionsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            partially_accepted  |                                                 | [PARTIAL] | NOTHING
            wrong_answer        | [ACCEPTED, PARTIAL, WRONG_ANSWER, OUTPUT_LIMIT_EXCEEDED] > [WRONG_ANSWER, OUTPUT_LIMIT_EXCEEDED] | [] | NOTHING
            no_output           | [ACCEPTED, PARTIAL, WRONG_ANSWER, OUTPUT_LIMIT_EXCEEDED] > [WRONG_ANSWER, OUTPUT_LIMIT_EXCEEDED] | [] | NOTHING
            time_limit_exceeded | [ACCEPTED, PARTIAL, TIME_LIMIT_EXCEEDED] > [TIME_LIMIT_EXCEEDED] | [] | UPPER
            time_limit          | [ACCEPTED, PARTIAL, TIME_LIMIT_EXCEEDED] > [TIME_LIMIT_EXCEEDED] | [] | UPPER
            slow_accepted       | [ACCEPTED, PARTIAL, TIME_LIMIT_EXCEEDED] > []   | [] | NOTHING
            run_time_error      | [ACCEPTED, PARTIAL, OUTPUT_LIMIT_EXCEEDED, RUNTIME_ERROR, MEMORY_LIMIT_EXCEEDED] > [OUTPUT_LIMIT_EXCEEDED, RUNTIME_ERROR, MEMORY_LIMIT_EXCEEDED] | [] | NOTHING
            runtime_error       | [ACCEPTED, PARTIAL, OUTPUT_LIMIT_EXCEEDED, RUNTIME_ERROR, MEMORY_LIMIT_EXCEEDED] > [OUTPUT_LIMIT_EXCEEDED, RUNTIME_ERROR, MEMORY_LIMIT_EXCEEDED] | [] | NOTHING
            output_limit        | [] > [OUTPUT_LIMIT_EXCEEDED]                    | [] | NOTHING
            compiler_error      |                                                 | [COMPILE_ERROR] | NOTHING
            rejected            | [] > [WRONG_ANSWER, OUTPUT_LIMIT_EXCEEDED, RUNTIME_ERROR, TIME_LIMIT_EXCEEDED, MEMORY_LIMIT_EXCEEDED] | [] | NOTHING
            brute_force         | [ACCEPTED, PARTIAL, OUTPUT_LIMIT_EXCEEDED, RUNTIME_ERROR, TIME_LIMIT_EXCEEDED, MEMORY_LIMIT_EXCEEDED] > [OUTPUT_LIMIT_EXCEEDED, RUNTIME_ERROR, TIME_LIMIT_EXCEEDED, MEMORY_LIMIT_EXCEEDED] | [] | NOTHING
            """)
    void a_folder_says_what_lies_in_it_must_get(String name, String tests, String whole, TimeUse use) {
        Expectation expected = IcpcFolder.legacy(folder)
                .file("submissions/" + name + "/a.py", "")
                .expected();
        Requirement only = expected.requirements().getFirst();

        assertThat(only.permitted()).hasToString(whole);
        assertThat(only.tests() + " > " + only.required()).isEqualTo(tests == null ? "[] > []" : tests);
        assertThat(expected.requirements()).hasSize(1);
        assertThat(expected.timeUse()).isEqualTo(use);
        assertThat(expected.wrong()).isEqualTo(!name.equals("slow_accepted"));
    }

    @Test
    void an_accepted_submission_is_missed() {
        IcpcFolder sample = IcpcFolder.legacy(folder).without("submissions/accepted");

        assertThat(sample.exercise().samples()).isEmpty();
        assertThat(sample.warnings())
                .containsExactly(
                        "submissions/accepted:0: no accepted submission that can be judged: nothing shows that the exercise can be solved");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WRONG-ANSWER               | [WRONG_ANSWER]
            wrong_answer , TIMELIMIT   | [WRONG_ANSWER, TIME_LIMIT_EXCEEDED]
            CORRECT                    | [ACCEPTED]
            ACCEPTED                   | [ACCEPTED]
            RUN-ERROR                  | [RUNTIME_ERROR, MEMORY_LIMIT_EXCEEDED]
            NO-OUTPUT                  | [WRONG_ANSWER]
            OUTPUT-LIMIT               | [OUTPUT_LIMIT_EXCEEDED]
            COMPILER-ERROR */          | [COMPILE_ERROR]
            CHECK-MANUALLY             | [ACCEPTED, PARTIAL, WRONG_ANSWER, OUTPUT_LIMIT_EXCEEDED, RUNTIME_ERROR, TIME_LIMIT_EXCEEDED, MEMORY_LIMIT_EXCEEDED, COMPILE_ERROR]
            """)
    void a_tag_says_what_its_source_must_get(String results, String permitted) {
        IcpcFolder sample =
                IcpcFolder.legacy(folder).file("submissions/mixed/a.py", "\n# @EXPECTED_RESULTS@: " + results + "\n");

        assertThat(sample.expected().requirements())
                .singleElement()
                .satisfies(requirement -> assertThat(requirement.permitted()).hasToString(permitted));
        assertThat(sample.load().problems()).isEmpty();
    }

    @Test
    void a_tag_may_name_points_and_lie_beside_the_sources() {
        IcpcFolder sample = IcpcFolder.legacy(folder)
                .file("submissions/mixed/program/a.py", "")
                .file("submissions/mixed/program/expected_result.txt", "TIMELIMIT\n");

        assertThat(sample.expected().requirements())
                .containsExactly(Requirement.permitted(Set.of(Outcome.TIME_LIMIT_EXCEEDED)));
        sample.file("submissions/mixed/program/expected_result.txt", "@EXPECTED_SCORE@: 60.5\n");
        assertThat(sample.expected().requirements())
                .containsExactly(new Requirement(
                        Set.of(), Set.of(), Set.of(), Set.of(), Optional.of(new Range(60.5, 60.5)), Optional.empty()));
    }

    @Test
    void a_folder_counts_before_a_tag_which_must_not_contradict_it() {
        IcpcFolder sample = IcpcFolder.legacy(folder)
                .file("submissions/wrong_answer/a.py", "# @EXPECTED_RESULTS@: WRONG-ANSWER, TIMELIMIT");

        assertThat(sample.expected().requirements())
                .containsExactly(new Requirement(
                        Set.of(),
                        Set.of(),
                        Set.of(Outcome.ACCEPTED, Outcome.PARTIAL, Outcome.WRONG_ANSWER, Outcome.OUTPUT_LIMIT_EXCEEDED),
                        Set.of(Outcome.WRONG_ANSWER, Outcome.OUTPUT_LIMIT_EXCEEDED),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(sample.file("submissions/wrong_answer/a.py", "# @EXPECTED_RESULTS@: TIMELIMIT")
                        .errors())
                .containsExactly(
                        "submissions/wrong_answer/a.py:0: its tag expects time limit exceeded, its folder wrong answer or output limit exceeded");
    }

    @Test
    void what_declares_nothing_known_is_told() {
        IcpcFolder sample = IcpcFolder.legacy(folder)
                .file("submissions/acepted/a.py", "")
                .file("submissions/mixed/b.py", "# @EXPECTED_RESULTS@: WRONG")
                .file("submissions/README", "");

        assertThat(sample.warnings())
                .containsExactly(
                        "submissions/README:0: is not read: submissions lie in folders, such as submissions/accepted",
                        "submissions/acepted/a.py:0: declares nothing that it must get: unknown folder 'acepted'; did you mean 'accepted'?",
                        "submissions/mixed/b.py:0: expects the unknown result 'WRONG'; known are "
                                + "ACCEPTED, CHECK-MANUALLY, COMPILER-ERROR, COMPILER_ERROR, CORRECT, MEMORY-LIMIT, NO-OUTPUT, NO_OUTPUT, OUTPUT-LIMIT, OUTPUT_LIMIT, RUN-ERROR, RUN_TIME_ERROR, TIMELIMIT, TIME_LIMIT_EXCEEDED, WRONG-ANSWER, WRONG_ANSWER",
                        "submissions/mixed/b.py:0: declares nothing that it must get");
    }

    @Test
    void domjudge_has_entry_points_and_languages_in_a_file() {
        IcpcFolder sample = IcpcFolder.legacy(folder)
                .file("submissions/wrong_answer/program/a.py", "a")
                .file("submissions/wrong_answer/program/b.py", "b")
                .file("submissions/wrong_answer/other.txt", "c")
                .file("submissions/wrong_answer/scala.x", "d")
                .file("submissions.json", """
                        {"submissions/wrong_answer/program/": {"entry_point": "b.py", "team": "x"},
                         "submissions/wrong_answer/other.txt": {"langid": "python3"},
                         "submissions/wrong_answer/scala.x": {"langid": "scala"}}
                        """);

        assertThat(sample.exercise().samples())
                .extracting(one -> one.name() + " "
                        + Objects.requireNonNull(one.files().get("solution.py"))
                                .text()
                                .strip())
                .containsExactly(
                        "accepted/sum.py print(sum(map(int, input().split())))",
                        "wrong_answer/other.txt c",
                        "wrong_answer/program b");
        assertThat(sample.warnings())
                .containsExactly(
                        "submissions/wrong_answer/scala.x:0: is not judged: no sandbox image here is for the language scala");
        assertThat(sample.file("submissions.json", "{\n\"a\": }").errors())
                .singleElement()
                .asString()
                .startsWith("submissions.json:2: not valid JSON");
        assertThat(sample.file("submissions.json", "[]").errors()).hasSize(1);
    }

    @Test
    void languages_that_the_package_does_not_allow_are_left_out() {
        IcpcFolder sample = IcpcFolder.since2025(folder)
                .replace("problem.yaml", "name: Sum", "name: Sum\nlanguages: [python3]")
                .file("submissions/accepted/a.cpp", "");

        assertThat(sample.exercise().samples()).hasSize(1);
        assertThat(sample.warnings())
                .containsExactly(
                        "submissions/accepted/a.cpp:0: is not judged: the package's languages are without cpp");
    }
}
