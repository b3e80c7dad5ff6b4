package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.assay.cli.Assay.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as their user calls them, in the real sandbox. */
class CommandLineTest {
    private static final Path SAMPLES = Path.of("exercises/dsa/two-sum/submissions");
    private static final String ACCEPTED =
            SAMPLES.resolve("accepted/one_pass.py").toString();
    private static final String WRONG =
            SAMPLES.resolve("wrong_answer/same_entry_twice.py").toString();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private String dockerHost = "";

    @Test
    void an_accepted_submission_exits_0_and_json_stands_alone_on_standard_output() throws Exception {
        Result result = run("grade", "dsa/two-sum", ACCEPTED, "--format", "json");
        JsonNode json = new JsonMapper().readTree(result.out());
        assertThat(json.get("verdict").asText()).isEqualTo("ACCEPTED");
        assertThat(result.exit()).isZero();
    }

    @Test
    void a_wrong_submission_exits_1_and_shows_a_sample_but_nothing_hidden() {
        Result result = run("grade", "exercises/dsa/two-sum", WRONG);
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).contains("WRONG_ANSWER  0/100  dsa/two-sum in python");
    }

    @Test
    void a_report_goes_to_a_file_when_asked() throws Exception {
        Path report = folder.resolve("report.md");
        Result result = run("grade", "dsa/two-sum", ACCEPTED, "--format", "markdown", "--output", report.toString());
        assertThat(result.out()).isEmpty();
        assertThat(Files.readString(report)).contains("1 of 1 accepted");
    }

    @Test
    void a_wrong_call_exits_2_and_says_what_would_be_right() {
        assertWrongCall("neither a folder", "grade", "no/such", ACCEPTED);
        assertWrongCall("there is no file or folder", "grade", "dsa/two-sum", "missing.py");
        assertWrongCall("say which with --language", "grade", "dsa/two-sum", "README.md");
        assertWrongCall("can't read", "grade", "dsa/two-sum", "/proc/self/mem", "--language", "python");
        assertWrongCall("file or folder ␛[2K", "grade", "dsa/two-sum", "\u001b[2K.py");
        assertWrongCall(
                "only c, cpp, cpp-17, cpp-23, go, java", "grade", "dsa/two-sum", ACCEPTED, "--language", "cobol");
        assertWrongCall("dsa/two-sum has no c", "grade", "dsa/two-sum", ACCEPTED, "--language", "c");
        assertWrongCall("PATH", "grade", "dsa/two-sum");
        assertWrongCall("there is no submission in", "batch", "dsa/two-sum", folder.toString());
        assertWrongCall("--jobs must be at least 1", "batch", "dsa/two-sum", SAMPLES.toString(), "--jobs", "0");
        assertWrongCall("neither a folder", "verify", "no/such");
        assertWrongCall("there is no exercise package in", "verify", folder.toString());
        assertWrongCall("must be at least 1", "verify", "dsa/two-sum", "--repeat", "0");
        assertWrongCall("name contains 'nothing'", "verify", "dsa/two-sum", "--filter", "nothing");
        assertWrongCall("only learner, instructor", "token", "create", "--role", "king", "--name", "x");
        assertWrongCall("benchmarks run", "bench", "nothing");
    }

    @Test
    void a_link_in_a_submission_is_refused_whatever_it_points_to() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("solution.py"), Path.of("/etc/hostname"));
        assertWrongCall("is a link", "grade", "dsa/two-sum", link.toString());
        Result batch = run("batch", "dsa/two-sum", folder.toString());
        assertThat(batch.exit()).isEqualTo(1);
        assertThat(batch.out()).contains("is a link").contains("0 of 1 accepted");
    }

    @Test
    void a_batch_judges_every_child_and_an_unreadable_one_costs_only_itself() throws Exception {
        Files.copy(Path.of(ACCEPTED), folder.resolve("ann.py"));
        Files.copy(Path.of(WRONG), Files.createDirectory(folder.resolve("bob")).resolve("solution.py"));
        Files.writeString(folder.resolve("notes.txt"), "no program");
        Result result = run("batch", "dsa/two-sum", folder.toString(), "--format", "json");
        JsonNode rows = new JsonMapper().readTree(result.out());
        assertThat(rows.findValuesAsText("name")).contains("ann.py", "bob", "notes.txt");
        assertThat(rows.get(0).get("verdict").asText()).isEqualTo("ACCEPTED");
        assertThat(rows.get(1).get("verdict").asText()).isEqualTo("WRONG_ANSWER");
        assertThat(rows.get(2).get("failure").asText()).contains("--language");
        assertThat(result.exit()).isEqualTo(1);
    }

    @Test
    void a_broken_package_is_told_with_file_and_line() throws Exception {
        Files.writeString(folder.resolve("exercise.yaml"), "format: assay/1\ntitel: Oops\n");
        Result result = run("grade", folder.toString(), ACCEPTED);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("exercise.yaml:2:").contains("titel");
    }

    @Test
    void a_package_is_verified_with_progress_apart_from_its_report() throws Exception {
        Result result = run("verify", "dsa/two-sum", "--filter", "one_pass.py", "--format", "json", "--repeat", "2");
        JsonNode json = new JsonMapper().readTree(result.out());
        assertThat(json).hasSize(1);
        assertThat(json.get(0).get("package").asText()).isEqualTo("dsa/two-sum");
        assertThat(json.get(0).get("submissions")).hasSize(1);
        assertThat(result.err()).contains("2/2 judged, 2 as declared");
        assertThat(result.exit()).isZero();
    }

    @Test
    void a_broken_package_is_not_verified_and_does_not_stop_the_others() throws Exception {
        Path broken = Files.createDirectories(folder.resolve("course/broken"));
        Files.writeString(broken.resolve("exercise.yaml"), "format: assay/1\ntitel: Oops\n");
        Files.createSymbolicLink(folder.resolve("course/link"), broken);
        Result result = run("verify", folder.resolve("course").toString(), "dsa/two-sum", "--filter", "one_pass.py");
        assertThat(result.out())
                .contains("exercise.yaml:2: unknown field 'titel'")
                .contains("link\n\n  ERROR    is a symbolic link")
                .contains("✓ accepted/one_pass.py")
                .endsWith("1 of 3 packages verified; not broken, link\n");
        assertThat(result.exit()).isEqualTo(1);
    }

    @Test
    void no_engine_is_a_platform_fault_with_exit_3() {
        dockerHost = "unix://" + folder.resolve("none.sock");
        Result grade = run("grade", "dsa/two-sum", ACCEPTED);
        assertThat(grade.exit()).isEqualTo(3);
        assertThat(grade.err()).contains("Docker's engine").contains("./assay doctor");
        assertThat(run("verify", "dsa/two-sum", "--filter", "one_pass.py").exit())
                .isEqualTo(3);
        assertThat(run("doctor").exit()).isEqualTo(3);
    }

    @Test
    void a_token_without_a_database_is_a_platform_fault_that_says_what_to_start() {
        Result result = run("token", "create", "--role", "learner", "--name", "ann");
        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err()).contains("./assay up");
    }

    @Test
    void the_doctor_names_engine_exercises_and_every_language() {
        Result result = run("doctor");
        assertThat(result.out())
                .contains("docker engine", "language cpp", "language typescript")
                .doesNotContain("FAIL");
        assertThat(result.exit()).isZero();
    }

    @Test
    void every_languages_examples_work() {
        Result result = run("images", "check");
        assertThat(result.out().lines()).hasSizeGreaterThanOrEqualTo(5).allMatch(line -> line.endsWith(" ok"));
        assertThat(result.exit()).isZero();
    }

    private void assertWrongCall(String words, String... arguments) {
        Result result = run(arguments);
        assertThat(result.exit()).as(String.join(" ", arguments)).isEqualTo(2);
        assertThat(result.err()).contains(words);
    }

    private Result run(String... arguments) {
        return new Assay(folder, dockerHost).run(arguments);
    }
}
