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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What submissions must get. */
final class SubmissionsTest {
    private static final String YAML = "submissions/submissions.yaml";
    private static final Set<Outcome> AC = Set.of(Outcome.ACCEPTED, Outcome.PARTIAL);
    private static final Set<Outcome> WA = Set.of(Outcome.WRONG_ANSWER, Outcome.OUTPUT_LIMIT_EXCEEDED);
    private static final Set<Outcome> TLE = Set.of(Outcome.TIME_LIMIT_EXCEEDED);

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
        Expectation expected = expected(IcpcFolder.legacy(folder).file("submissions/" + name + "/a.py", ""));
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

        assertThat(expected(sample).requirements())
                .singleElement()
                .satisfies(requirement -> assertThat(requirement.permitted()).hasToString(permitted));
        assertThat(sample.load().problems()).isEmpty();
    }

    @Test
    void a_tag_may_name_points_and_lie_beside_the_sources() {
        IcpcFolder sample = IcpcFolder.legacy(folder)
                .file("submissions/mixed/program/a.py", "")
                .file("submissions/mixed/program/expected_result.txt", "TIMELIMIT\n");

        assertThat(expected(sample).requirements()).containsExactly(Requirement.permitted(TLE));
        sample.file("submissions/mixed/program/expected_result.txt", "@EXPECTED_SCORE@: 60.5\n");
        assertThat(expected(sample).requirements()).containsExactly(score(Set.of(), new Range(60.5, 60.5)));
    }

    @Test
    void a_folder_counts_before_a_tag_which_must_not_contradict_it() {
        IcpcFolder sample = IcpcFolder.legacy(folder)
                .file("submissions/wrong_answer/a.py", "# @EXPECTED_RESULTS@: WRONG-ANSWER, TIMELIMIT");

        assertThat(expected(sample).requirements()).containsExactly(tests(Set.of(), union(AC, WA), WA));
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
    void every_pattern_that_matches_demands_something() {
        IcpcFolder sample = IcpcFolder.since2025(folder)
                .test("secret/2", "1 1", "2")
                .file("submissions/wrong_answer/a.py", "")
                .file(YAML, """
                        wrong_answer:
                          permitted: [AC, WA, TLE]
                        "*/{a,b}.py":
                          message: too small
                          score: [10, 20]
                        wrong_answer/a.py:
                          required: [TLE]
                          authors: Ann
                          model_solution: false
                          sample: {permitted: [AC]}
                          "secret/*": {required: [WA]}
                          secret/1: {permitted: [TLE]}
                        """);

        assertThat(expected(sample).requirements())
                .containsExactlyInAnyOrder(
                        tests(Set.of(), union(union(AC, WA), TLE), WA),
                        new Requirement(
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                Optional.of(new Range(10, 20)),
                                Optional.of("too small")),
                        tests(Set.of(), Set.of(), TLE),
                        tests(Set.of("sample"), AC, Set.of()),
                        tests(Set.of("secret"), Set.of(), WA),
                        new Requirement(
                                Set.of("secret"),
                                Set.of("secret/1"),
                                Set.of(),
                                TLE,
                                Set.of(),
                                Optional.empty(),
                                Optional.empty()));
        assertThat(expected(sample).timeUse()).isEqualTo(TimeUse.UPPER);
    }

    @ParameterizedTest
    @CsvSource({"lower, LOWER", "upper, UPPER", "false, NOTHING", "true, NOTHING"})
    void a_submission_may_be_used_for_the_time_limit(String word, TimeUse use) {
        IcpcFolder sample = IcpcFolder.since2025(folder)
                .file("submissions/slow/a.py", "")
                .file(YAML, "slow: {use_for_time_limit: " + word + ", permitted: [AC, TLE]}\n");

        assertThat(expected(sample).timeUse()).isEqualTo(use);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `- a`                                      | 1: the file is a list, must be a mapping, {name: value}
            accepted: 5                                | 1: 'accepted' is '5', must be a mapping, {name: value}
            accepted: {permited: [AC]}                 | 1: permited
            accepted: {permitted: AC}                  | 1: permitted is 'AC', must be a list, [a, b]
            accepted: {permitted: []}                  | 1: permitted is empty: name at least one of AC, WA, TLE and RTE, or leave it out
            accepted: {permitted: [OK]}                | 1: an item of permitted cannot be 'OK'; known are AC, RTE, TLE, WA
            accepted: {score: -1}                      | 1: score is '-1', must be a number from 0.0 to 1000000.0
            accepted: {score: [5, 1]}                  | 1: score must be the points, or the least and the most of them: 60 or [20, 60]
            accepted: {use_for_time_limit: no}         | 1: use_for_time_limit cannot be 'no'
            accepted: {language: pithon}               | 1: unknown language 'pithon'
            accepted: {secret/9: {permitted: [AC]}}    | 1: no test matches 'secret/9'
            accepted: {secret/1: {score: 5}}           | 1: score is for whole groups, and 'secret/1' matches some of their tests
            accepted: {secret: {permited: [AC]}}       | 1: unknown field 'permited' in 'secret'; did you mean 'permitted'?
            wrong: {permitted: [AC]}                   | 1: no submission matches 'wrong'
            accepted: [                                | 2: not valid YAML
            """)
    void a_mistake_in_submissions_yaml_is_reported_with_its_line(String yaml, String problem) {
        IcpcFolder sample =
                IcpcFolder.since2025(folder).test("secret/2", "1 1", "2").file(YAML, yaml + "\n");

        assertThat(sample.errors())
                .anySatisfy(error -> assertThat(error).startsWith(YAML + ":").contains(problem.substring(3)));
    }

    @Test
    void domjudge_has_entry_points_and_languages_in_a_file() {
        IcpcFolder sample = IcpcFolder.legacy(folder)
                .file("submissions/wrong_answer/program/a.py", "a")
                .file("submissions/wrong_answer/program/b.py", "b")
                .file("submissions/wrong_answer/other.txt", "c")
                .file("submissions/wrong_answer/kotlin.x", "d")
                .file("submissions.json", """
                        {"submissions/wrong_answer/program/": {"entry_point": "b.py", "team": "x"},
                         "submissions/wrong_answer/other.txt": {"langid": "python3"},
                         "submissions/wrong_answer/kotlin.x": {"langid": "kotlin"}}
                        """);

        assertThat(sample.exercise().samples())
                .extracting(one ->
                        one.name() + " " + Objects.requireNonNull(one.files().get("solution.py")).text().strip())
                .containsExactly(
                        "accepted/sum.py print(sum(map(int, input().split())))",
                        "wrong_answer/other.txt c",
                        "wrong_answer/program b");
        assertThat(sample.warnings())
                .containsExactly(
                        "submissions/wrong_answer/kotlin.x:0: is not judged: no sandbox image here is for the language kotlin");
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{{{",
                "}}{{",
                "{a,{b,{c,d}}}",
                "*****",
                "[",
                "a/**/b",
                "{,}{,}{,}{,}{,}{,}{,}{,}{,}{,}{,}{,}{,}{,}{,}{,}"
            })
    @Timeout(10)
    void any_text_is_a_pattern(String pattern) {
        IcpcFolder sample = IcpcFolder.since2025(folder)
                .file(YAML, "'" + pattern.repeat(20) + "': {permitted: [AC]}\n'" + pattern + "': {}\n");

        assertThat(sample.errors()).allMatch(error -> error.contains("no submission matches"));
    }

    @Test
    @Timeout(10)
    void stars_take_no_more_than_quadratic_time() {
        IcpcFolder sample = IcpcFolder.since2025(folder)
                .file("submissions/rejected/" + "a".repeat(120) + ".py", "")
                .file(YAML, "'rejected/" + "*a".repeat(5_000) + "b': {permitted: [AC]}\n");

        assertThat(sample.errors()).hasSize(1);
    }

    private static Expectation expected(IcpcFolder sample) {
        return sample.exercise().samples().stream()
                .filter(one -> !one.name().startsWith("accepted/"))
                .findFirst()
                .orElseThrow()
                .expected();
    }

    private static Requirement tests(Set<String> groups, Set<Outcome> tests, Set<Outcome> required) {
        return new Requirement(groups, Set.of(), tests, required, Optional.empty(), Optional.empty());
    }

    private static Requirement score(Set<String> groups, Range range) {
        return new Requirement(groups, Set.of(), Set.of(), Set.of(), Optional.of(range), Optional.empty());
    }

    private static Set<Outcome> union(Set<Outcome> one, Set<Outcome> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }
}
