package dev.assay.judging;

import static dev.assay.judging.Tiny.compiled;
import static dev.assay.judging.Tiny.group;
import static dev.assay.judging.Tiny.language;
import static dev.assay.judging.Tiny.stdio;
import static dev.assay.judging.Tiny.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.Exercise;
import dev.assay.exercise.TestGroup.Visibility;
import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import dev.assay.judging.workbench.Artefacts;
import dev.assay.language.Recipe;
import dev.assay.sandbox.FakeSandboxes;
import dev.assay.sandbox.FakeSandboxes.Outcome;
import dev.assay.sandbox.Termination;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompilingTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);
    private static final byte[] NONE = new byte[0];
    private static final Recipe CHECKED =
            new Recipe(List.of(), List.of(List.of("/check")), Optional.empty(), List.of("/run"));

    private final FakeSandboxes sandboxes = new FakeSandboxes("tiny");
    private final List<String> checks = new ArrayList<>();
    private final Path artefacts;

    CompilingTest(@TempDir Path artefacts) {
        this.artefacts = artefacts;
    }

    @Test
    void what_does_not_compile_runs_no_test_and_shows_the_compiler() {
        sandboxes.program(
                (input, files) -> new Outcome(new Termination.Exited(1), NONE, "line 1: no".getBytes(UTF_8)),
                "/compile");
        Judgement judgement = judge(stdio(group("one", Visibility.HIDDEN, 9, text("a"))), compiled());
        assertThat(judgement.verdict()).isEqualTo(Verdict.COMPILE_ERROR);
        assertThat(judgement.compile().output()).contains("line 1: no");
        assertThat(verdicts(judgement)).containsExactly(Verdict.SKIPPED);
    }

    @Test
    void what_fails_its_first_test_and_cannot_be_parsed_did_not_compile() {
        program(input -> exited(1, ""));
        checkedBy(new Outcome(new Termination.Exited(1), NONE, "line 1: no".getBytes(UTF_8)));
        List<String> told = new ArrayList<>();
        Judgement judgement =
                judge(stdio(group("one", Visibility.HIDDEN, 9, text("a"), text("b"))), CHECKED, new JudgeListener() {
                    @Override
                    public void compiled(Judgement.Compile compile) {
                        told.add("compiled " + compile.ok());
                    }

                    @Override
                    public void tested(String group, Judgement.Test test, int done, int total) {
                        told.add("tested");
                    }
                });
        assertThat(judgement.verdict()).isEqualTo(Verdict.COMPILE_ERROR);
        assertThat(judgement.compile().output()).contains("line 1: no");
        assertThat(verdicts(judgement)).containsExactly(Verdict.SKIPPED, Verdict.SKIPPED);
        assertThat(told).containsExactly("compiled true", "compiled false");
    }

    @Test
    void a_program_that_can_be_parsed_keeps_the_verdicts_of_its_tests() {
        program(input -> exited(1, ""));
        checkedBy(exited(0, ""));
        Judgement judgement = judge(stdio(group("one", Visibility.HIDDEN, 9, text("a"), text("b"))), CHECKED);
        assertThat(verdicts(judgement)).containsExactly(Verdict.RUNTIME_ERROR, Verdict.RUNTIME_ERROR);
        assertThat(checks).hasSize(1);
    }

    @Test
    void a_program_that_passes_its_first_test_is_not_parsed_a_second_time() {
        program(input -> exited(input.equals("b") ? 1 : 0, input));
        checkedBy(exited(1, ""));
        Judgement judgement = judge(stdio(group("one", Visibility.HIDDEN, 9, text("a"), text("b"))), CHECKED);
        assertThat(verdicts(judgement)).containsExactly(Verdict.ACCEPTED, Verdict.RUNTIME_ERROR);
        assertThat(checks).isEmpty();
    }

    @Test
    void the_same_source_is_compiled_once() {
        List<String> compilations = new ArrayList<>();
        sandboxes.program(
                (input, files) -> {
                    compilations.add("once");
                    files.put("/work/binary", "compiled".getBytes(UTF_8));
                    return exited(0, "a warning");
                },
                "/compile");
        sandboxes.program(
                (input, files) -> exited(files.containsKey("/work/binary") ? 0 : 1, new String(input, UTF_8)), "/run");
        Exercise exercise = stdio(group("one", Visibility.HIDDEN, 9, text("a")));
        Judgement first = judge(exercise, compiled());
        Judgement second = judge(exercise, compiled());
        assertThat(compilations).hasSize(1);
        assertThat(first.compile().cached()).isFalse();
        assertThat(second.compile().cached()).isTrue();
        assertThat(second.compile().output()).isEqualTo("a warning");
        assertThat(second.verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void a_compiler_that_was_stopped_says_why() {
        sandboxes.program((input, files) -> new Outcome(new Termination.MemoryLimit(), NONE, NONE), "/compile");
        Judgement judgement = judge(stdio(group("one", Visibility.HIDDEN, 9, text("a"))), compiled());
        assertThat(judgement.verdict()).isEqualTo(Verdict.COMPILE_ERROR);
        assertThat(judgement.compile().output()).contains("The compiler used more memory than allowed.");
    }

    private void checkedBy(Outcome outcome) {
        sandboxes.program(
                (input, files) -> {
                    checks.add("once");
                    return outcome;
                },
                "/check");
    }

    private interface Reply {
        Outcome to(String message);
    }

    private void program(Reply reply) {
        sandboxes.program((input, files) -> reply.to(new String(input, UTF_8)), "/run");
    }

    private static Outcome exited(int status, String output) {
        return new Outcome(new Termination.Exited(status), output.getBytes(UTF_8), NONE);
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
