package dev.assay.judging;

import static dev.assay.judging.Tiny.function;
import static dev.assay.judging.Tiny.group;
import static dev.assay.judging.Tiny.interpreted;
import static dev.assay.judging.Tiny.language;
import static dev.assay.judging.Tiny.stdio;
import static dev.assay.judging.Tiny.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.exercise.Exercise;
import dev.assay.exercise.Kind;
import dev.assay.exercise.TestCase;
import dev.assay.exercise.TestGroup;
import dev.assay.exercise.TestGroup.Visibility;
import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import dev.assay.judging.workbench.Artefacts;
import dev.assay.language.Recipe;
import dev.assay.report.JsonReport;
import dev.assay.sandbox.FakeSandboxes;
import dev.assay.sandbox.FakeSandboxes.Outcome;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.Termination;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgeTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);
    private static final byte[] NONE = new byte[0];

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path artefacts;

    private final FakeSandboxes sandboxes = new FakeSandboxes("tiny");

    @Test
    void all_tests_right_is_accepted_with_every_point() {
        echoes();
        Judgement judgement = judge(
                stdio(group("one", Visibility.SAMPLE, 0, text("a")), group("two", Visibility.HIDDEN, 60, text("b"))));
        assertThat(judgement.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(judgement.score()).isEqualTo(60);
        assertThat(judgement.reason()).isNull();
        assertThat(sandboxes.closed).isEqualTo(1);
    }

    @Test
    void points_of_some_groups_make_it_partial_and_name_the_worst_test() {
        program(input -> exited(input.equals("b") ? 1 : 0, input));
        Judgement judgement = judge(
                stdio(group("one", Visibility.HIDDEN, 40, text("a")), group("two", Visibility.HIDDEN, 60, text("b"))));
        assertThat(judgement.verdict()).isEqualTo(Verdict.PARTIAL);
        assertThat(judgement.reason()).isEqualTo(Verdict.RUNTIME_ERROR);
        assertThat(judgement.score()).isEqualTo(40);
    }

    @Test
    void a_group_that_requires_a_failed_one_is_skipped() {
        program(input -> exited(0, "no"));
        var second = new TestGroup("two", Visibility.HIDDEN, 60, List.of("one"), null, List.of(text("b")));
        Judgement judgement = judge(stdio(group("one", Visibility.HIDDEN, 40, text("a")), second));
        assertThat(verdicts(judgement)).containsExactly(Verdict.WRONG_ANSWER, Verdict.SKIPPED);
    }

    @Test
    void a_group_stops_at_the_first_time_limit_but_not_at_a_wrong_answer() {
        program(input -> input.equals("b") ? new Outcome(new Termination.CpuLimit(), NONE, NONE) : exited(0, "no"));
        Judgement judgement = judge(stdio(group("one", Visibility.HIDDEN, 40, text("a"), text("b"), text("c"))));
        assertThat(verdicts(judgement))
                .containsExactly(Verdict.WRONG_ANSWER, Verdict.TIME_LIMIT_EXCEEDED, Verdict.SKIPPED);
    }

    @Test
    void every_termination_has_its_verdict() {
        for (var expected : Map.of(
                        new Termination.Signaled(11), Verdict.RUNTIME_ERROR,
                        new Termination.WallLimit(), Verdict.TIME_LIMIT_EXCEEDED,
                        new Termination.OutputLimit(), Verdict.OUTPUT_LIMIT_EXCEEDED,
                        new Termination.MemoryLimit(), Verdict.MEMORY_LIMIT_EXCEEDED)
                .entrySet()) {
            program(input -> new Outcome(expected.getKey(), NONE, NONE));
            assertThat(judge(stdio(group("one", Visibility.HIDDEN, 1, text("a"))))
                            .verdict())
                    .isEqualTo(expected.getValue());
        }
    }

    @Test
    void nothing_of_a_hidden_test_is_in_the_judgement_and_a_sample_is_shown() {
        program(input -> new Outcome(
                new Termination.Exited(3), ("out " + input).getBytes(UTF_8), ("err " + input).getBytes(UTF_8)));
        Judgement judgement = judge(stdio(
                group("open", Visibility.SAMPLE, 0, text("shown")),
                group(
                        "shut",
                        Visibility.HIDDEN,
                        9,
                        new TestCase("case", new TestCase.Text("secret", "secret"), null))));
        assertThat(JsonReport.write(judgement))
                .doesNotContain("secret")
                .contains("out shown", "err shown", "exit status 3");
    }

    @Test
    void a_hint_comes_with_a_failed_test_only() {
        program(input -> exited(0, "a"));
        var group =
                new TestGroup("one", Visibility.HIDDEN, 9, List.of(), "Think again.", List.of(text("a"), text("b")));
        Judgement judgement = judge(stdio(group));
        assertThat(judgement.groups().getFirst().tests().get(0).feedback()).isNull();
        assertThat(judgement.groups().getFirst().tests().get(1).feedback()).endsWith("Think again.");
    }

    @Test
    void a_function_answers_case_after_case_and_is_started_again_after_it_ended() {
        List<String> messages = new ArrayList<>();
        driver(message -> {
            messages.add(message);
            return message.equals("[2]")
                    ? new Outcome(new Termination.Exited(0), NONE, NONE)
                    : answer("{\"value\":%s}".formatted(message.substring(1, message.length() - 1)));
        });
        Judgement judgement = judge(function(Kind.Process.SHARED, 1, 2, 3));
        assertThat(verdicts(judgement)).containsExactly(Verdict.ACCEPTED, Verdict.RUNTIME_ERROR, Verdict.ACCEPTED);
        assertThat(messages).containsExactly("[1]", "[2]", "[3]");
    }

    @Test
    void code_that_cannot_be_loaded_is_told_so_and_no_test_runs() {
        sandboxes.program(
                (message, files) -> answer("{\"error\":{\"type\":\"MissingFunction\",\"message\":\"line 3\"}}"),
                "/drive");
        Judgement judgement = judge(function(Kind.Process.SHARED, 1, 2));
        assertThat(judgement.verdict()).isEqualTo(Verdict.RUNTIME_ERROR);
        assertThat(judgement.diagnostics()).contains("MissingFunction: line 3");
        assertThat(verdicts(judgement)).containsOnly(Verdict.RUNTIME_ERROR);
    }

    @Test
    void a_function_whose_source_cannot_be_parsed_does_not_compile() {
        sandboxes.program(
                (message, files) -> answer("{\"error\":{\"type\":\"SyntaxError\",\"message\":\"line 3\"}}"), "/drive");
        List<Boolean> told = new ArrayList<>();
        Judgement judgement = judge(function(Kind.Process.SHARED, 1, 2), interpreted(), new JudgeListener() {
            @Override
            public void compiled(Judgement.Compile compile) {
                told.add(compile.ok());
            }
        });
        assertThat(judgement.verdict()).isEqualTo(Verdict.COMPILE_ERROR);
        assertThat(judgement.compile().ok()).isFalse();
        assertThat(judgement.compile().output()).contains("SyntaxError: line 3");
        assertThat(verdicts(judgement)).containsOnly(Verdict.SKIPPED);
        assertThat(told).containsExactly(false);
    }

    @Test
    void a_limit_met_while_the_code_is_loaded_is_the_verdict() {
        sandboxes.program((message, files) -> new Outcome(new Termination.CpuLimit(), NONE, NONE), "/drive");
        Judgement judgement = judge(function(Kind.Process.SHARED, 1, 2));
        assertThat(judgement.verdict()).isEqualTo(Verdict.TIME_LIMIT_EXCEEDED);
        assertThat(verdicts(judgement)).containsOnly(Verdict.TIME_LIMIT_EXCEEDED);
    }

    @Test
    void a_run_that_has_not_ended_is_never_accepted() {
        program(input -> answer(input));
        assertThatThrownBy(() -> judge(stdio(group("one", Visibility.HIDDEN, 9, text("a")))))
                .hasMessageContaining("no end");
    }

    @Test
    void an_answer_of_another_type_or_no_answer_at_all_is_wrong() {
        driver(message -> answer(message.equals("[1]") ? "{\"value\":\"1\"}" : "ACCEPTED"));
        assertThat(verdicts(judge(function(Kind.Process.SHARED, 1, 2))))
                .containsExactly(Verdict.WRONG_ANSWER, Verdict.WRONG_ANSWER);
    }

    @Test
    void a_program_that_its_image_lacks_is_the_platforms_fault() {
        assertThatThrownBy(() -> judge(stdio(group("one", Visibility.HIDDEN, 9, text("a")))))
                .isInstanceOf(SandboxFault.class)
                .hasMessageContaining("images build tiny");
        assertThatThrownBy(() -> judge(function(Kind.Process.SHARED, 1)))
                .isInstanceOf(SandboxFault.class)
                .hasMessageContaining("images build tiny");
    }

    @Test
    void a_platform_fault_is_no_judgement() {
        Judge judge = new Judge(new FakeSandboxes("other"), new Artefacts(artefacts, CLOCK), CLOCK);
        Exercise exercise = stdio(group("one", Visibility.HIDDEN, 9, text("a")));
        assertThatThrownBy(
                        () -> judge.judge(exercise, language(interpreted()), Map.of("main", NONE), JudgeListener.NONE))
                .isInstanceOf(SandboxFault.class);
    }

    private interface Reply {
        Outcome to(String message);
    }

    private void program(Reply reply) {
        sandboxes.program((input, files) -> reply.to(new String(input, UTF_8)), "/run");
    }

    private void echoes() {
        program(input -> exited(0, input));
    }

    private void driver(Reply reply) {
        sandboxes.program(
                (message, files) -> {
                    String text = new String(message, UTF_8);
                    return text.startsWith("{") ? answer("{\"ready\":true}") : reply.to(text);
                },
                "/drive");
    }

    private static Outcome exited(int status, String output) {
        return new Outcome(new Termination.Exited(status), output.getBytes(UTF_8), NONE);
    }

    private static Outcome answer(String json) {
        return new Outcome(new Termination.Answered(), json.getBytes(UTF_8), NONE);
    }

    private Judgement judge(Exercise exercise) {
        return judge(exercise, interpreted());
    }

    private Judgement judge(Exercise exercise, Recipe stdio) {
        return judge(exercise, stdio, JudgeListener.NONE);
    }

    private Judgement judge(Exercise exercise, Recipe stdio, JudgeListener listener) {
        return new Judge(sandboxes, new Artefacts(artefacts, CLOCK), CLOCK)
                .judge(exercise, language(stdio), Map.of("main", "source".getBytes(UTF_8)), listener);
    }

    private static List<Verdict> verdicts(Judgement judgement) {
        return judgement.groups().stream()
                .flatMap(g -> g.tests().stream())
                .map(Judgement.Test::verdict)
                .toList();
    }
}
