package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import dev.assay.report.JsonReport;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What learners see of a judgement, and when. */
class JudgementTest {
    private static final Instant DEADLINE = Instant.parse("2027-01-31T22:00:00Z");
    private static final Judgement.Test WHOLE = new Judgement.Test(
            "three",
            Judgement.Visible.AFTER_DEADLINE,
            Verdict.WRONG_ANSWER,
            1.25,
            1.5,
            4097,
            "Too few. exit status 3",
            "the input",
            "the answer",
            "what was said",
            "what was printed");
    private static final Judgement.Test HIDDEN = new Judgement.Test(
            "three",
            Judgement.Visible.AFTER_DEADLINE,
            Verdict.WRONG_ANSWER,
            10,
            10,
            0,
            "Too few.",
            null,
            null,
            null,
            null);

    @Test
    void before_the_deadline_a_learner_sees_nothing_of_a_test_that_is_hidden_until_then() {
        Judgement seen = judgement(DEADLINE).forLearner(DEADLINE.minusMillis(1));
        assertThat(test(seen)).isEqualTo(HIDDEN);
        assertThat(JsonReport.write(seen)).doesNotContain("the input", "the answer", "status 3", "later", "secret");
    }

    @Test
    void from_the_deadline_on_a_learner_sees_it_whole() {
        assertThat(test(judgement(DEADLINE).forLearner(DEADLINE))).isEqualTo(WHOLE);
    }

    @Test
    void without_a_deadline_it_stays_hidden() {
        assertThat(test(judgement(null).forLearner(Instant.MAX))).isEqualTo(HIDDEN);
    }

    @Test
    void an_instructor_sees_it_at_once_and_what_is_for_the_author() {
        Judgement seen = judgement(DEADLINE).forInstructor();
        assertThat(test(seen)).isEqualTo(WHOLE);
        assertThat(seen.notes()).containsExactly("three: secret");
    }

    private static Judgement judgement(@Nullable Instant deadline) {
        return new Judgement(
                "dsa/two-sum",
                "sha256:0",
                "python",
                Verdict.WRONG_ANSWER,
                Verdict.WRONG_ANSWER,
                0,
                10,
                Judgement.Evidence.SEPARATE,
                new Judgement.Compile(true, "", false, 0, 0),
                List.of(new Judgement.Group("all", 0, 10, List.of(HIDDEN.withLater(WHOLE)))),
                null,
                "sha256:1",
                Instant.EPOCH,
                Instant.EPOCH,
                new Judgement.Timings(0, 0, 0, 0),
                deadline,
                List.of("three: secret"));
    }

    private static Judgement.Test test(Judgement judgement) {
        return judgement.groups().getFirst().tests().getFirst();
    }
}
