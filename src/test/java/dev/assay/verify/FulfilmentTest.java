package dev.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.sample.Expectation;
import dev.assay.exercise.sample.Expectation.TimeUse;
import dev.assay.exercise.sample.Outcome;
import dev.assay.exercise.sample.Requirement;
import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is held against a judgement by each part of an expectation. */
class FulfilmentTest {
    private static final Set<String> WHOLE = Set.of();

    @ParameterizedTest
    @EnumSource(
            value = Verdict.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SKIPPED", "JUDGE_ERROR"})
    void a_verdict_is_met_by_itself_alone(Verdict verdict) {
        for (Outcome outcome : EnumSet.range(Outcome.ACCEPTED, Outcome.COMPILE_ERROR)) {
            List<String> failures = Fulfilment.failures(
                    expectation(Requirement.permitted(Set.of(outcome))),
                    seen(Judged.with("a", verdict).judgement()));

            assertThat(failures.isEmpty())
                    .as("%s for %s", verdict, outcome)
                    .isEqualTo(outcome.name().equals(verdict.name()));
        }
    }

    @Test
    void points_of_other_groups_do_not_change_what_went_wrong() {
        Judged judged = Judged.with("a", Verdict.ACCEPTED).and("b", Verdict.TIME_LIMIT_EXCEEDED);

        assertThat(judged.judgement().verdict()).isEqualTo(Verdict.PARTIAL);
        assertThat(failures(judged, permitted(WHOLE, Outcome.TIME_LIMIT_EXCEEDED)))
                .isEmpty();
        assertThat(failures(judged, permitted(WHOLE, Outcome.PARTIAL))).isEmpty();
        assertThat(failures(judged, permitted(WHOLE, Outcome.WRONG_ANSWER)))
                .containsExactly(
                        "expected WRONG_ANSWER, got PARTIAL for TIME_LIMIT_EXCEEDED: b/1 says feedback of b/1");
    }

    @Test
    void an_author_sees_what_the_first_test_that_failed_like_that_expected_and_got() {
        Judged judged = Judged.with("a", Verdict.ACCEPTED, Verdict.WRONG_ANSWER);
        var whole = new Judgement.Test(
                "2", Judgement.Visible.HIDDEN, Verdict.WRONG_ANSWER, 1, 1, 1, null, "3 4", "7", "12", "");

        assertThat(Fulfilment.failures(
                        expectation(permitted(WHOLE, Outcome.ACCEPTED)),
                        new Tries.Seen(judged.judgement(), Map.of(Verdict.WRONG_ANSWER, whole))))
                .containsExactly(
                        "expected ACCEPTED, got WRONG_ANSWER: a/2 says feedback of a/2; input 3 4; expected 7; got 12");
    }

    @Test
    void a_judge_error_is_never_what_was_expected() {
        Judged judged = Judged.with("a", Verdict.ACCEPTED, Verdict.JUDGE_ERROR);

        assertThat(Fulfilment.failures(new Expectation(List.of(), TimeUse.NOTHING), seen(judged.judgement())))
                .containsExactly("it could not be judged: a/2 says feedback of a/2");
    }

    @Test
    void an_author_is_told_what_their_own_program_did_wrong() {
        Judged judged = Judged.with("a", Verdict.JUDGE_ERROR)
                .noting(
                        "tests/make.py failed for the seed 1 (Exited[status=1]):\nTraceback:\n  line 3\nIndexError: no\n");

        assertThat(Fulfilment.failures(new Expectation(List.of(), TimeUse.NOTHING), seen(judged.judgement())))
                .containsExactly(
                        "it could not be judged: tests/make.py failed for the seed 1 (Exited[status=1]): … IndexError: no");
    }

    @Test
    void what_kept_a_submission_from_being_loaded_is_told() {
        Judged judged = Judged.with("a", Verdict.RUNTIME_ERROR).explained("MissingFunction: no method twoSum\nmore");

        assertThat(failures(judged, permitted(WHOLE, Outcome.ACCEPTED)))
                .containsExactly(
                        "expected ACCEPTED, got RUNTIME_ERROR: a/1 says feedback of a/1 MissingFunction: no method twoSum");
    }

    @Test
    void what_does_not_compile_is_told_with_the_compilers_words() {
        Judged judged = Judged.with("a", Verdict.COMPILE_ERROR);

        assertThat(failures(judged, permitted(WHOLE, Outcome.ACCEPTED)))
                .containsExactly("expected ACCEPTED, got COMPILE_ERROR: it does not compile, line 1: oops");
        assertThat(failures(judged, every(Outcome.ACCEPTED)))
                .containsExactly("expected ACCEPTED of every test: it does not compile, line 1: oops");
        assertThat(failures(judged, required(WHOLE, Outcome.COMPILE_ERROR))).isEmpty();
        assertThat(failures(judged, message(WHOLE, "oops"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED, WRONG_ANSWER, true",
        "WRONG_ANSWER, WRONG_ANSWER, true",
        "WRONG_ANSWER, SKIPPED, true",
        "RUNTIME_ERROR, WRONG_ANSWER, false",
        "ACCEPTED, TIME_LIMIT_EXCEEDED, false"
    })
    void every_test_that_ran_has_to_end_as_permitted(Verdict first, Verdict second, boolean met) {
        Requirement requirement = every(Outcome.ACCEPTED, Outcome.WRONG_ANSWER);

        assertThat(failures(Judged.with("a", first, second), requirement).isEmpty())
                .isEqualTo(met);
    }

    @Test
    void a_test_that_ended_otherwise_is_named() {
        assertThat(failures(Judged.with("a", Verdict.ACCEPTED, Verdict.RUNTIME_ERROR), every(Outcome.ACCEPTED)))
                .containsExactly("expected ACCEPTED of every test: a/2 got RUNTIME_ERROR");
    }

    @Test
    void one_test_at_least_has_to_end_as_required() {
        Judged judged = Judged.with("a", Verdict.ACCEPTED).and("b", Verdict.WRONG_ANSWER, Verdict.TIME_LIMIT_EXCEEDED);

        assertThat(failures(judged, required(WHOLE, Outcome.WRONG_ANSWER))).isEmpty();
        assertThat(failures(judged, required(Set.of("b"), Outcome.TIME_LIMIT_EXCEEDED)))
                .isEmpty();
        assertThat(failures(judged, required(WHOLE, Outcome.RUNTIME_ERROR, Outcome.MEMORY_LIMIT_EXCEEDED)))
                .containsExactly("expected RUNTIME_ERROR or MEMORY_LIMIT_EXCEEDED of at least one test, none got it");
        assertThat(failures(judged, required(Set.of("a"), Outcome.WRONG_ANSWER)))
                .containsExactly("a: expected WRONG_ANSWER of at least one test, none got it");
    }

    @Test
    void a_group_ends_as_its_worst_test() {
        Judged judged = Judged.with("a", Verdict.ACCEPTED, Verdict.WRONG_ANSWER).and("b", Verdict.SKIPPED);

        assertThat(failures(judged, permitted(Set.of("a"), Outcome.WRONG_ANSWER)))
                .isEmpty();
        assertThat(failures(judged, permitted(Set.of("b"), Outcome.SKIPPED))).isEmpty();
        assertThat(failures(judged, permitted(Set.of("a"), Outcome.ACCEPTED)))
                .containsExactly("a: expected ACCEPTED, got WRONG_ANSWER: a/2 says feedback of a/2");
    }

    @Test
    void a_requirement_may_speak_of_single_tests() {
        Judged judged = Judged.with("a", Verdict.ACCEPTED, Verdict.WRONG_ANSWER);

        assertThat(failures(judged, ofTest("a/1", Outcome.ACCEPTED), ofTest("a/2", Outcome.WRONG_ANSWER)))
                .isEmpty();
        assertThat(failures(judged, ofTest("a/2", Outcome.ACCEPTED)))
                .containsExactly("expected ACCEPTED of every test: a/2 got WRONG_ANSWER");
    }

    @ParameterizedTest
    @CsvSource({"10, 10, true", "0, 10, true", "5, 9.5, false", "20, 20, false"})
    void the_score_lies_in_its_range(double least, double most, boolean met) {
        Judged judged = Judged.with("a", Verdict.ACCEPTED).and("b", Verdict.WRONG_ANSWER);

        assertThat(failures(judged, score(WHOLE, least, most)).isEmpty()).isEqualTo(met);
        assertThat(failures(judged, score(Set.of("b"), 0, 0))).isEmpty();
    }

    @Test
    void a_score_out_of_range_is_told() {
        Judged judged = Judged.with("a", Verdict.ACCEPTED).and("b", Verdict.WRONG_ANSWER);

        assertThat(failures(judged, score(WHOLE, 12.5, 20))).containsExactly("expected a score of 12.5 to 20, got 10");
        assertThat(failures(judged, score(Set.of("b"), 10, 10))).containsExactly("b: expected a score of 10, got 0");
    }

    @Test
    void a_message_is_contained_in_some_feedback() {
        Judged judged = Judged.with("a", Verdict.ACCEPTED).and("b", Verdict.WRONG_ANSWER);

        assertThat(failures(judged, message(WHOLE, "back of b"))).isEmpty();
        assertThat(failures(judged, message(Set.of("a"), "back of b")))
                .containsExactly("a: no feedback contains 'back of b'");
    }

    @Test
    void every_requirement_has_to_be_met() {
        Judged judged = Judged.with("a", Verdict.WRONG_ANSWER);

        assertThat(failures(judged, permitted(WHOLE, Outcome.ACCEPTED), score(WHOLE, 10, 10), message(WHOLE, "x")))
                .hasSize(3);
    }

    private static List<String> failures(Judged judged, Requirement... requirements) {
        return Fulfilment.failures(expectation(requirements), seen(judged.judgement()));
    }

    private static Expectation expectation(Requirement... requirements) {
        return new Expectation(List.of(requirements), TimeUse.NOTHING);
    }

    private static Requirement permitted(Set<String> groups, Outcome... outcomes) {
        return new Requirement(groups, Set.of(outcomes), Set.of(), Set.of(), Optional.empty(), Optional.empty());
    }

    private static Requirement every(Outcome... outcomes) {
        return new Requirement(WHOLE, Set.of(), Set.of(outcomes), Set.of(), Optional.empty(), Optional.empty());
    }

    private static Requirement ofTest(String test, Outcome outcome) {
        return new Requirement(
                Set.of("a"), Set.of(test), Set.of(), Set.of(outcome), Set.of(), Optional.empty(), Optional.empty());
    }

    private static Requirement required(Set<String> groups, Outcome... outcomes) {
        return new Requirement(groups, Set.of(), Set.of(), Set.of(outcomes), Optional.empty(), Optional.empty());
    }

    private static Requirement score(Set<String> groups, double least, double most) {
        var range = new Requirement.Range(least, most);
        return new Requirement(groups, Set.of(), Set.of(), Set.of(), Optional.of(range), Optional.empty());
    }

    private static Requirement message(Set<String> groups, String text) {
        return new Requirement(groups, Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.of(text));
    }

    private static Tries.Seen seen(Judgement judgement) {
        return new Tries.Seen(judgement, Map.of());
    }
}
