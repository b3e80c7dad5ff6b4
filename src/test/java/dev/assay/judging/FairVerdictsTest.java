package dev.assay.judging;

import static dev.assay.judging.Tiny.compiled;
import static dev.assay.judging.Tiny.function;
import static dev.assay.judging.Tiny.group;
import static dev.assay.judging.Tiny.interpreted;
import static dev.assay.judging.Tiny.language;
import static dev.assay.judging.Tiny.stdio;
import static dev.assay.judging.Tiny.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.Exercise;
import dev.assay.exercise.Kind;
import dev.assay.exercise.TestGroup.Visibility;
import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import dev.assay.judging.workbench.Artefacts;
import dev.assay.language.Recipe;
import dev.assay.sandbox.FakeSandboxes;
import dev.assay.sandbox.FakeSandboxes.Outcome;
import dev.assay.sandbox.Termination;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does not depend on how busy the machine is; the limit on CPU time is a second. */
class FairVerdictsTest {
    private static final String FILE = "main";

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);
    private static final byte[] NONE = new byte[0];
    private static final Termination STOPPED = new Termination.CpuLimit();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path artefacts;

    private final FakeSandboxes sandboxes = new FakeSandboxes("tiny");
    private final List<String> seen = new ArrayList<>();

    @Test
    void a_run_within_the_limit_is_not_repeated() {
        assertThat(judged(exited(1000)).verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(seen).containsExactly("a");
    }

    @Test
    void a_run_just_above_the_limit_is_repeated_and_the_one_within_it_counts() {
        Judgement.Test test = judged(exited(1100), exited(1050), exited(980));
        assertThat(test.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(test.cpuMillis()).isEqualTo(980);
        assertThat(seen).hasSize(3);
    }

    @Test
    void a_run_is_repeated_no_more_than_it_takes() {
        judged(exited(1001), exited(999));
        assertThat(seen).hasSize(2);
    }

    @Test
    void three_runs_above_the_limit_exceed_it_and_the_least_is_reported() {
        Judgement.Test test = judged(exited(1050), new Outcome(STOPPED, NONE, NONE).using(millis(1101)), exited(1020));
        assertThat(test.verdict()).isEqualTo(Verdict.TIME_LIMIT_EXCEEDED);
        assertThat(test.cpuMillis()).isEqualTo(1020);
        assertThat(seen).hasSize(3);
    }

    @Test
    void a_run_far_above_the_limit_is_not_repeated() {
        Judgement.Test test = judged(new Outcome(STOPPED, NONE, NONE).using(millis(1101)));
        assertThat(test.verdict()).isEqualTo(Verdict.TIME_LIMIT_EXCEEDED);
        assertThat(seen).hasSize(1);
    }

    @Test
    void a_run_that_waited_is_not_repeated() {
        Judgement.Test test = judged(new Outcome(new Termination.WallLimit(), NONE, NONE).using(millis(950)));
        assertThat(test.verdict()).isEqualTo(Verdict.TIME_LIMIT_EXCEEDED);
        assertThat(seen).hasSize(1);
    }

    @Test
    void a_call_just_above_the_limit_is_repeated_in_a_process_started_anew() {
        Iterator<Integer> used = List.of(1050, 900, 10).iterator();
        sandboxes.program(
                (message, files) -> {
                    seen.add(new String(message, UTF_8));
                    return seen.getLast().startsWith("{")
                            ? answer("{\"ready\":true}")
                            : answer("{\"value\":%c}".formatted(seen.getLast().charAt(1)))
                                    .using(millis(used.next()));
                },
                "/drive");
        Judgement judgement = judge(function(Kind.Process.SHARED, 1, 2), interpreted());
        assertThat(judgement.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(seen.stream().map(m -> m.startsWith("{") ? "load" : m))
                .containsExactly("load", "[1]", "load", "[1]", "[2]");
    }

    @Test
    void loading_just_above_the_limit_is_repeated() {
        Iterator<Integer> used = List.of(1050, 1000).iterator();
        sandboxes.program(
                (message, files) -> message[0] == '{'
                        ? answer("{\"ready\":true}").using(millis(used.next()))
                        : answer("{\"value\":1}"),
                "/drive");
        assertThat(judge(function(Kind.Process.SHARED, 1), interpreted()).verdict())
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void what_compiled_once_is_not_compiled_again_for_another_sandbox() {
        sandboxes.program(
                (input, files) -> {
                    files.put("/work/binary", "compiled".getBytes(UTF_8));
                    seen.add("compile");
                    return new Outcome(new Termination.Exited(seen.size() - 1), NONE, NONE);
                },
                "/compile");
        sandboxes.program(
                (input, files) -> new Outcome(
                                new Termination.Exited(files.containsKey("/work/binary") ? 0 : 1), input, NONE)
                        .unclean(),
                "/run");
        Judgement judgement = judge(stdio(group("one", Visibility.HIDDEN, 1, text("a"), text("b"))), compiled());
        assertThat(judgement.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(seen).containsExactly("compile");
        assertThat(sandboxes.opened).hasSize(2);
    }

    @Test
    void a_compiler_that_leaves_nothing_checks_the_source_once() {
        sandboxes.program(
                (input, files) -> {
                    seen.add("check");
                    return new Outcome(new Termination.Exited(seen.size() - 1), NONE, NONE);
                },
                "/check");
        sandboxes.program(
                (input, files) -> new Outcome(
                                new Termination.Exited(files.containsKey("/work/" + FILE) ? 0 : 1), input, NONE)
                        .unclean(),
                "/run");
        var recipe = new Recipe(List.of(List.of("/check")), List.of(), Optional.empty(), List.of("/run"));
        Judgement judgement = judge(stdio(group("one", Visibility.HIDDEN, 1, text("a"), text("b"))), recipe);
        assertThat(judgement.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(seen).containsExactly("check");
    }

    private Judgement.Test judged(Outcome... outcomes) {
        Iterator<Outcome> next = List.of(outcomes).iterator();
        sandboxes.program(
                (input, files) -> {
                    seen.add(new String(input, UTF_8));
                    return next.next();
                },
                "/run");
        return judge(stdio(group("one", Visibility.HIDDEN, 1, text("a"))), interpreted())
                .groups()
                .getFirst()
                .tests()
                .getFirst();
    }

    private Judgement judge(Exercise exercise, Recipe stdio) {
        return new Judge(sandboxes, new Artefacts(artefacts, CLOCK), CLOCK)
                .judge(exercise, language(stdio), Map.of(FILE, "source".getBytes(UTF_8)), JudgeListener.NONE);
    }

    private static Outcome exited(long millis) {
        return new Outcome(new Termination.Exited(0), "a".getBytes(UTF_8), NONE).using(millis(millis));
    }

    private static Outcome answer(String json) {
        return new Outcome(new Termination.Answered(), json.getBytes(UTF_8), NONE);
    }

    private static Duration millis(long millis) {
        return Duration.ofMillis(millis);
    }
}
