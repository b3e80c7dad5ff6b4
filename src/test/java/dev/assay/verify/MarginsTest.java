package dev.assay.verify;

import static dev.assay.verify.VerifierTest.complaints;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.sandbox.FakeSandboxes;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far limits on time are from what submissions use. */
class MarginsTest {
    private final Path folder;
    private final Written written;

    MarginsTest(@TempDir Path folder) {
        this.folder = folder;
        this.written = Written.echo(folder.resolve("package"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            echo, always 500              | -
            echo, slow on four 510        | WARNING TIME .: the limit of 1000 ms in python is tight: accepted/timed.py uses 510 ms on more/four, which is more than half of it: raise the limit, or make that test smaller
            """)
    void a_limit_below_twice_the_slowest_accepted_test_is_tight(String source, String warning) throws Exception {
        written.file("submissions/accepted/timed.py", source);

        assertThat(complaints(verify())).isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            echo, slow on four 2001                       | -
            echo, slow on four 1500                       | WARNING TIME .: the limit of 1000 ms in python is loose: time_limit_exceeded/timed.py uses 1500 ms on more/four, which is less than twice of it: lower the limit, or make that test larger
            echo, slow on four 1500, slow on five 9000    | -
            echo, slow on two 1500, slow on three 1700    | WARNING TIME .: the limit of 1000 ms in python is loose: time_limit_exceeded/timed.py uses 1700 ms on words/three, which is less than twice of it: lower the limit, or make that test larger
            wait                                          | -
            """)
    void a_limit_above_half_of_what_a_slow_submission_would_use_is_loose(String source, String warning)
            throws Exception {
        written.file("submissions/time_limit_exceeded/timed.py", source);

        assertThat(complaints(verify())).isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    @Test
    void what_is_not_used_for_the_time_limit_says_nothing_about_it() throws Exception {
        written.file("submissions/accepted/slow.py", "echo, always 900")
                .file("submissions/time_limit_exceeded/fast.py", "echo, slow on four 1200")
                .file(
                        "submissions/submissions.yaml",
                        "'{accepted/slow,time_limit_exceeded/fast}.py': {use_for_time_limit: false}");

        assertThat(complaints(verify())).isEmpty();
    }

    @Test
    void the_margins_are_told_for_every_language() throws Exception {
        written.file("submissions/time_limit_exceeded/slow.py", "echo, slow on two 5000");

        assertThat(verify().margins()).singleElement().satisfies(margin -> {
            assertThat(margin.limitMillis()).isEqualTo(1000);
            assertThat(margin.slowestAccepted())
                    .hasValueSatisfying(bound -> assertThat(bound.submission()).isEqualTo("accepted/echo.py"));
            assertThat(margin.fastestTooSlow()).hasValueSatisfying(bound -> {
                assertThat(bound.submission()).isEqualTo("time_limit_exceeded/slow.py");
                assertThat(bound.slowest()).isEqualTo(new Slowest("words/two", 5000, true));
            });
        });
    }

    private Verification verify() throws InterruptedException {
        var sandboxes = new FakeSandboxes("python").program(new Interpreter(), "/usr/bin/python3", "solution.py");
        Verifying verifying =
                VerifierTest.verifier(sandboxes, folder, 1, "").prepare("basics/echo", "assay", written.load());
        verifying.start(Runnable::run, asDeclared -> {});
        return verifying.await();
    }
}
