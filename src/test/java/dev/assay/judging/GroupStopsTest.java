package dev.assay.judging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.Checker;
import dev.assay.exercise.TestCase;
import dev.assay.exercise.TestGroup;
import dev.assay.exercise.TestGroup.Scoring;
import dev.assay.exercise.TestGroup.Stops;
import dev.assay.exercise.TestGroup.Visibility;
import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import dev.assay.judging.workbench.Artefacts;
import dev.assay.sandbox.FakeSandboxes;
import dev.assay.sandbox.FakeSandboxes.Outcome;
import dev.assay.sandbox.Termination;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GroupStopsTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);
    private static final byte[] NONE = new byte[0];

    private final Path artefacts;

    GroupStopsTest(@TempDir Path artefacts) {
        this.artefacts = artefacts;
    }

    @Test
    void a_group_may_stop_at_any_failure_or_at_a_limit_or_never() {
        assertThat(verdicts(judge(Stops.AT_FAILURE)))
                .containsExactly(Verdict.WRONG_ANSWER, Verdict.SKIPPED, Verdict.SKIPPED);
        assertThat(verdicts(judge(Stops.AT_LIMIT)))
                .containsExactly(Verdict.WRONG_ANSWER, Verdict.TIME_LIMIT_EXCEEDED, Verdict.SKIPPED);
        assertThat(verdicts(judge(Stops.NEVER)))
                .containsExactly(Verdict.WRONG_ANSWER, Verdict.TIME_LIMIT_EXCEEDED, Verdict.ACCEPTED);
    }

    @Test
    void a_case_that_comes_after_a_limit_earns_its_part_where_the_group_goes_on() {
        assertThat(judge(Stops.AT_LIMIT).score()).isZero();
        assertThat(judge(Stops.NEVER).score()).isEqualTo(3);
    }

    @Test
    void a_case_may_have_a_checker_of_its_own() {
        var own = new TestCase("own", new TestCase.Text("c", "C"), null, new Checker.Tokens(true, false, null));
        var same = new TestCase("same", new TestCase.Text("c", "C"), null);
        var group = new TestGroup("one", Visibility.HIDDEN, 9, List.of(), null, List.of(same, own));

        assertThat(verdicts(judge(group))).containsExactly(Verdict.WRONG_ANSWER, Verdict.ACCEPTED);
    }

    /** A wrong answer, a time limit, and an accepted case. */
    private Judgement judge(Stops stops) {
        List<TestCase> cases = List.of(Tiny.text("a"), Tiny.text("b"), Tiny.text("c"));
        return judge(new TestGroup("one", Visibility.HIDDEN, 9, Scoring.SUM, List.of(), stops, null, cases));
    }

    private Judgement judge(TestGroup group) {
        var sandboxes = new FakeSandboxes("tiny");
        sandboxes.program(
                (input, files) -> new String(input, UTF_8).equals("b")
                        ? new Outcome(new Termination.CpuLimit(), NONE, NONE)
                        : new Outcome(new Termination.Exited(0), "c".getBytes(UTF_8), NONE),
                "/run");
        return new Judge(sandboxes, new Artefacts(artefacts, CLOCK), CLOCK)
                .judge(
                        Tiny.stdio(group),
                        Tiny.language(Tiny.interpreted()),
                        Map.of("main", "source".getBytes(UTF_8)),
                        JudgeListener.NONE);
    }

    private static List<Verdict> verdicts(Judgement judgement) {
        return judgement.groups().stream()
                .flatMap(group -> group.tests().stream())
                .map(Judgement.Test::verdict)
                .toList();
    }
}
