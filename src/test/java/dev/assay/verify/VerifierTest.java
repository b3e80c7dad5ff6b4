package dev.assay.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.exercise.Loaded;
import dev.assay.judging.Judge;
import dev.assay.judging.workbench.Artefacts;
import dev.assay.sandbox.FakeSandboxes;
import dev.assay.sandbox.SandboxFault;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every rule, on packages as the loader reads them; only what the programs do is made up. */
class VerifierTest {
    private final Path folder;
    private final Written written;
    private FakeSandboxes sandboxes =
            new FakeSandboxes("python").program(new Interpreter(), "/usr/bin/python3", "solution.py");

    VerifierTest(@TempDir Path folder) {
        this.folder = folder;
        this.written = Written.echo(folder.resolve("package"));
    }

    @Test
    void a_package_that_does_what_it_declares_is_verified() throws Exception {
        Verification verification = verify();

        assertThat(complaints(verification)).isEmpty();
        assertThat(verification.ok()).isTrue();
        assertThat(verification.trials())
                .extracting(trial -> trial.name() + " " + trial.judgement().verdict())
                .containsExactly(
                        "accepted/echo.py ACCEPTED",
                        "partial/not_five.py PARTIAL",
                        "partial/not_four.py PARTIAL",
                        "wrong_answer/not_three.py WRONG_ANSWER",
                        "wrong_answer/not_two.py WRONG_ANSWER",
                        "wrong_answer/says_two.py WRONG_ANSWER",
                        "starter/python WRONG_ANSWER");
    }

    @Test
    void a_sample_that_gets_something_else_is_an_error_that_says_where() throws Exception {
        written.file("submissions/accepted/slip.py", "echo, but three as 3");

        assertThat(complaints(verify()))
                .containsExactly(
                        "ERROR SAMPLE submissions/accepted/slip.py: expected ACCEPTED, got WRONG_ANSWER: words/three"
                                + " says A word of the output is not the expected one.; input three; expected three; got 3");
    }

    @Test
    void a_wrong_submission_that_no_test_fails_is_an_error() throws Exception {
        written.file("submissions/wrong_answer/right.py", "echo");

        assertThat(complaints(verify()))
                .containsExactly(
                        "ERROR SAMPLE submissions/wrong_answer/right.py: expected WRONG_ANSWER, got ACCEPTED: no test fails it");
    }

    @Test
    void a_starter_that_is_accepted_is_an_error() throws Exception {
        written.file("starter/python/solution.py", "echo");

        assertThat(complaints(verify()))
                .containsExactly(
                        "ERROR STARTER starter/python: expected anything but ACCEPTED, got ACCEPTED: no test fails it");
    }

    @Test
    void a_starter_that_earns_points_is_a_warning() throws Exception {
        written.file("starter/python/solution.py", "echo, but five as 5");

        assertThat(complaints(verify()))
                .containsExactly("WARNING STARTER starter/python: earns 60 points as it is:"
                        + " let it answer what no test with points expects");
    }

    @Test
    void a_cheating_submission_is_fine_with_anything_but_accepted() throws Exception {
        written.file("submissions/cheating/crash.py", "crash")
                .file("submissions/cheating/slip.py", "echo, but four as 4");
        assertThat(complaints(verify())).isEmpty();

        written.file("submissions/cheating/right.py", "echo");
        assertThat(complaints(verify()))
                .containsExactly(
                        "ERROR SAMPLE submissions/cheating/right.py: expected anything but ACCEPTED, got ACCEPTED:"
                                + " no test fails it");
    }

    @Test
    void a_broken_package_is_not_verified_and_nothing_is_tried() throws Exception {
        written.file("exercise.yaml", "format: assay/1\ntitel: Echo\n");

        Verification verification = verify();

        assertThat(verification.ok()).isFalse();
        assertThat(verification.trials()).isEmpty();
        assertThat(verification.complaints()).anySatisfy(complaint -> {
            assertThat(complaint.rule()).isEqualTo(Complaint.Rule.PACKAGE);
            assertThat(complaint.file()).isEqualTo("exercise.yaml");
            assertThat(complaint.line()).isEqualTo(2);
        });
        assertThat(sandboxes.opened).isEmpty();
    }

    @Test
    void the_loaders_warnings_are_part_of_it() throws Exception {
        written.without("submissions/accepted/echo.py");

        assertThat(complaints(verify()))
                .containsExactly(
                        "WARNING PACKAGE submissions/accepted: no solution in Python: nothing shows that the exercise can be solved in it");
    }

    @Test
    void a_test_that_ends_differently_is_an_error_that_names_it_and_the_verdicts() throws Exception {
        written.file("submissions/accepted/coin.py", "echo, sometimes four");

        Verification verification = verify(6, "coin");

        assertThat(complaints(verification))
                .containsExactly(
                        "ERROR SAMPLE submissions/accepted/coin.py: expected ACCEPTED, got PARTIAL for WRONG_ANSWER: more/four"
                                + " says A word of the output is not the expected one.; input four; expected four; got else (in 3 of 6 judgements)",
                        "ERROR STEADY submissions/accepted/coin.py: more/four is flaky: ACCEPTED 3×, WRONG_ANSWER 3× in 6 judgements");
        assertThat(verification.trials())
                .singleElement()
                .satisfies(trial -> assertThat(trial.judgements()).hasSize(6));
    }

    @Test
    void tests_that_fail_no_wrong_submission_are_a_warning() throws Exception {
        written.cases("words", "two", "three", "six", "seven", "eight", "nine").cases("more", "four", "five", "ten");
        written.without("submissions/partial/not_five.py").without("submissions/wrong_answer/says_two.py");

        assertThat(complaints(verify()))
                .containsExactly(
                        "WARNING KILLS .: words/six, words/seven, words/eight and 1 more fail no wrong submission: add one with"
                                + " the mistake to be found, or drop the test",
                        "WARNING KILLS .: more/five, more/ten fail no wrong submission: add one with the mistake to be found, or"
                                + " drop the test");
    }

    @Test
    void examples_and_tests_without_points_need_fail_nothing() throws Exception {
        written.cases("examples", "one", "zero")
                .file("exercise.yaml", """
                        format: assay/1
                        title: Echo
                        kind: stdio
                        step: basics/io
                        difficulty: easy
                        languages: [python]
                        groups:
                          - {name: examples, visibility: sample, points: 1, cases: tests/examples.yaml}
                          - {name: words, points: 60, cases: tests/words.yaml}
                          - {name: more, points: 0, cases: tests/more.yaml}
                        """)
                .without("submissions/wrong_answer/says_two.py")
                .without("submissions/partial/not_four.py")
                .without("submissions/partial/not_five.py");

        Verification verification = verify();

        assertThat(complaints(verification)).isEmpty();
        assertThat(verification.kills().rows())
                .filteredOn(row -> !row.kills())
                .extracting(KillMatrix.Row::test)
                .containsExactly("one", "zero", "four", "five");
    }

    @Test
    void a_test_that_was_not_run_for_a_limit_before_it_may_fail_a_wrong_submission() throws Exception {
        written.cases("more", "four", "five", "ten")
                .file("submissions/time_limit_exceeded/slow.py", "echo, slow on four 5000");

        Verification verification = verify();

        assertThat(complaints(verification)).isEmpty();
        assertThat(verification.kills().rows())
                .filteredOn(row -> !row.kills())
                .extracting(KillMatrix.Row::test)
                .containsExactly("ten");
    }

    @Test
    void without_any_wrong_submission_nothing_shows_that_the_tests_find_a_mistake() throws Exception {
        for (String one : List.of(
                "wrong_answer/says_two",
                "wrong_answer/not_two",
                "wrong_answer/not_three",
                "partial/not_four",
                "partial/not_five")) {
            written.without("submissions/" + one + ".py");
        }

        assertThat(complaints(verify()))
                .containsExactly(
                        "WARNING KILLS .: there is no wrong submission: nothing shows that the tests find a mistake");
    }

    @Test
    void all_files_of_a_folder_are_handed_in() throws Exception {
        written.file("starter/python/word.py", "")
                .file("submissions/wrong_answer/two_files/solution.py", "print word.py")
                .file("submissions/wrong_answer/two_files/word.py", "two");

        Verification verification = verify(1, "two_files");

        assertThat(complaints(verification)).isEmpty();
        assertThat(verification.kills().rows())
                .filteredOn(row -> !row.kills())
                .extracting(KillMatrix.Row::test)
                .contains("two");
    }

    @Test
    void with_a_filter_nothing_is_said_of_what_is_left_out() throws Exception {
        Verification verification = verify(1, "not_");

        assertThat(complaints(verification)).isEmpty();
        assertThat(verification.trials()).extracting(Trial::name).allMatch(name -> name.contains("not_"));
        assertThat(verify(1, "not_two").kills().idle()).isEmpty();
        assertThat(complaints(verify(1, "echo"))).isEmpty();
    }

    @Test
    void every_judgement_is_heard_of() throws Exception {
        written.file("submissions/accepted/slip.py", "echo, but three as 3");
        Verifying verifying = prepare(3, "");
        List<Boolean> heard = new ArrayList<>();

        verifying.start(Runnable::run, heard::add);

        assertThat(heard).hasSize(verifying.judgements()).hasSize(7 * 3 + 1);
        assertThat(heard).filteredOn(asDeclared -> !asDeclared).hasSize(3);
    }

    @Test
    void a_fault_of_the_platform_is_no_verification() {
        sandboxes = new FakeSandboxes();

        assertThatThrownBy(this::verify)
                .isInstanceOf(SandboxFault.class)
                .hasMessage("basics/echo accepted/echo.py: there is no image python");
    }

    @Test
    void a_large_file_that_is_gone_since_is_no_verification_either() {
        written.file("submissions/accepted/echo.py", "echo" + " ".repeat(300_000));
        Loaded loaded = written.load();
        written.without("submissions/accepted/echo.py");
        Verifying verifying = verifier(1, "").prepare("basics/echo", "assay", loaded);
        verifying.start(Runnable::run, asDeclared -> {});

        assertThatThrownBy(verifying::await)
                .isInstanceOf(SandboxFault.class)
                .hasMessageContainingAll("accepted/echo.py", "cannot be read any more");
    }

    private Verification verify() throws InterruptedException {
        return verify(1, "");
    }

    private Verification verify(int repeat, String filter) throws InterruptedException {
        Verifying verifying = prepare(repeat, filter);
        verifying.start(Runnable::run, asDeclared -> {});
        return verifying.await();
    }

    private Verifying prepare(int repeat, String filter) {
        return verifier(repeat, filter).prepare("basics/echo", "assay", written.load());
    }

    private Verifier verifier(int repeat, String filter) {
        return verifier(sandboxes, folder, repeat, filter);
    }

    static Verifier verifier(FakeSandboxes sandboxes, Path folder, int repeat, String filter) {
        InstantSource clock = InstantSource.fixed(Instant.EPOCH);
        var judge = new Judge(sandboxes, new Artefacts(folder.resolve("artefacts"), clock), clock);
        return new Verifier(judge, Written.LANGUAGES, repeat, filter);
    }

    static List<String> complaints(Verification verification) {
        return verification.complaints().stream()
                .map(one -> "%s %s %s: %s".formatted(one.severity(), one.rule(), one.file(), one.message()))
                .toList();
    }
}
