package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.Checker;
import dev.assay.exercise.Exercise;
import dev.assay.exercise.Kind;
import dev.assay.exercise.TestCase;
import dev.assay.exercise.TestGroup.Visibility;
import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import dev.assay.judging.workbench.Artefacts;
import dev.assay.language.Framework;
import dev.assay.language.Language;
import dev.assay.language.Needs;
import dev.assay.language.Recipe;
import dev.assay.sandbox.FakeSandboxes;
import dev.assay.sandbox.FakeSandboxes.Outcome;
import dev.assay.sandbox.Termination;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is believed of a driver of unit tests, which here says what it is told to. */
class UnitRunnerTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);
    private static final Pattern SECRET = Pattern.compile("\"secret\":\"([0-9a-f]{32})\"");
    private static final String LIST = "\"ready\":true,\"tests\":[[\"A\",\"test_one\"],[\"A\",\"test_two\"]]";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path artefacts;

    private final List<String> secrets = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            passed  | ACCEPTED      |
            failed  | WRONG_ANSWER  | The test failed.
            error   | RUNTIME_ERROR | The test ended with an error.
            skipped | WRONG_ANSWER  | The test was skipped, so it proves nothing.
            """)
    void only_what_is_reported_as_passed_is_accepted(String result, Verdict verdict, String feedback) {
        Judgement judgement = judge(true, LIST, "\"result\":\"%s\",\"message\":\"said\"".formatted(result));
        assertThat(tests(judgement)).extracting(Judgement.Test::verdict).containsOnly(verdict);
        assertThat(tests(judgement)).extracting(Judgement.Test::feedback).containsOnly(feedback);
        assertThat(judgement.evidence()).isEqualTo(Judgement.Evidence.IN_PROCESS);
        assertThat(secrets).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"result\":\"passed\"}",
                "{\"secret\":\"\",\"result\":\"passed\"}",
                "{\"secret\":\"00112233445566778899aabbccddeeff\",\"result\":\"passed\"}",
                "[\"passed\"]",
                "passed",
                ""
            })
    void an_answer_without_the_questions_secret_is_no_result(String line) {
        Judgement judgement = judge(true, LIST, line);
        assertThat(tests(judgement)).extracting(Judgement.Test::verdict).containsOnly(Verdict.RUNTIME_ERROR);
        assertThat(judgement.score()).isZero();
    }

    @Test
    void a_list_of_tests_without_the_secret_is_not_believed() {
        Judgement judgement = judge(true, "{\"ready\":true,\"tests\":[[\"one\"],[\"two\"]]}", "\"result\":\"passed\"");
        assertThat(judgement.verdict()).isEqualTo(Verdict.RUNTIME_ERROR);
    }

    @Test
    void a_test_that_is_not_listed_fails_and_one_that_no_group_names_is_noted() {
        Judgement judgement = judge(
                true,
                "\"ready\":true,\"tests\":[[\"test_one\"],[\"test_three\"]]",
                "\"result\":\"passed\",\"message\":\"\"");
        assertThat(tests(judgement))
                .extracting(Judgement.Test::verdict)
                .containsExactly(Verdict.ACCEPTED, Verdict.RUNTIME_ERROR);
        assertThat(judgement.notes())
                .containsExactly(
                        "two: the suite's tests are: test_one, test_three",
                        "no group names the suite's test test_three");
    }

    @Test
    void a_framework_that_runs_one_test_in_a_process_is_started_for_each() {
        judge(false, LIST, "\"result\":\"passed\",\"message\":\"\"");
        assertThat(secrets).hasSize(2 + 1 + 1);
        secrets.clear();
        judge(true, LIST, "\"result\":\"passed\",\"message\":\"\"");
        assertThat(secrets).hasSize(1 + 2);
    }

    @Test
    void of_a_submission_only_declared_files_are_taken_and_the_suite_comes_last() {
        List<Map<String, byte[]>> seen = new ArrayList<>();
        var sandboxes = new FakeSandboxes("tiny");
        sandboxes.program(
                (message, files) -> {
                    seen.add(Map.copyOf(files));
                    return answer("{}");
                },
                "/suite",
                "solution",
                "test");
        judge(
                sandboxes,
                true,
                Map.of("solution", bytes("mine"), "test", bytes("forged"), "conftest.py", bytes("evil")));
        assertThat(seen.getFirst().keySet()).containsExactlyInAnyOrder("/work/solution", "/work/test");
        assertThat(seen.getFirst().get("/work/test")).asString().isEqualTo("theirs");
    }

    private Judgement judge(boolean shared, String first, String others) {
        var sandboxes = new FakeSandboxes("tiny");
        sandboxes.program(
                (message, files) -> {
                    String text = new String(message, StandardCharsets.UTF_8);
                    var found = SECRET.matcher(text);
                    assertThat(found.find()).as(text).isTrue();
                    secrets.add(found.group(1));
                    String fields = text.contains("\"run\"") ? others : first;
                    return answer(fields.startsWith("\"") ? "{%s,%s}".formatted(found.group(), fields) : fields);
                },
                "/suite",
                "solution",
                "test");
        return judge(sandboxes, shared, Map.of("solution", bytes("mine")));
    }

    private Judgement judge(FakeSandboxes sandboxes, boolean shared, Map<String, byte[]> files) {
        return new Judge(sandboxes, new Artefacts(artefacts, CLOCK), CLOCK)
                .judge(exercise(), language(shared), files, JudgeListener.NONE);
    }

    private static Exercise exercise() {
        var kind = new Kind.Unit(Map.of("tiny", new Kind.Suite("checks", Map.of("test", "theirs"))));
        var group = Tiny.group(
                "one",
                Visibility.HIDDEN,
                9,
                new TestCase("one", new TestCase.OfSuite(), null),
                new TestCase("two", new TestCase.OfSuite(), null));
        Exercise plain = Tiny.exercise(kind, new Checker.Exact(), List.of(group));
        return new Exercise(
                plain.slug(),
                plain.digest(),
                plain.title(),
                plain.step(),
                plain.difficulty(),
                plain.statement(),
                plain.kind(),
                plain.languages(),
                plain.checker(),
                plain.limits(),
                plain.limitsOf(),
                plain.groups(),
                Map.of("tiny", Set.of("solution")),
                plain.starters(),
                plain.extras(),
                plain.moreFiles(),
                plain.samples(),
                plain.deadline());
    }

    private static Language language(boolean shared) {
        var recipe = new Recipe(List.of(), List.of(), Optional.empty(), List.of("/suite", "{solution}", "{suite}"));
        var framework = new Framework("checks", recipe, shared, new Needs(1, Duration.ZERO, 0));
        return Tiny.language(Tiny.interpreted(), false, List.of(framework));
    }

    private static List<Judgement.Test> tests(Judgement judgement) {
        return judgement.groups().getFirst().tests();
    }

    private static Outcome answer(String line) {
        return new Outcome(new Termination.Answered(), bytes(line), new byte[0]);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
