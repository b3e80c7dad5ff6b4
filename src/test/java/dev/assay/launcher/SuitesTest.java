package dev.assay.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How {@code ./assay test} goes through its suites; here each only says that it runs. */
final class SuitesTest {
    private static final String STUBS = """
            source launcher/say.sh; source launcher/test.sh
            jdk_ready() { :; }; docker_ready() { :; }; docker_command_ready() { :; }; get_test_tools() { :; }
            all_images() { :; }; images_ready() { :; }; has_test_tool() { :; }
            check_scripts() { echo check_scripts; }; maven() { echo maven "$@"; }
            make() { echo make "$@"; }; python3() { echo python3 "$@"; }
            """;

    @TempDir
    Path folder;

    private Launcher launcher;

    @BeforeEach
    void aLauncher() throws IOException {
        launcher = new Launcher(folder);
        Launcher.program(folder.resolve("sandbox-images/guide"), "echo guide");
        Launcher.program(folder.resolve("src/test/docker/compose"), "echo compose");
        Launcher.program(folder.resolve("src/test/readme"), "echo readme");
    }

    @Test
    void everySuiteRuns() throws Exception {
        Launcher.Answer answer = test("");
        assertThat(answer.output())
                .contains("check_scripts", "agent test", "sandbox-images/test/all.py", "verify", "compose", "readme");
        assertThat(answer.errors()).endsWith("every test passed\n").doesNotContain("NOT TESTED");
        assertThat(answer.exit()).isZero();
    }

    @Test
    void aSuiteThatFailsEndsTheRun() throws Exception {
        Launcher.Answer answer = test("python3() { false; }");
        assertThat(answer.output()).contains("agent test").doesNotContain("maven");
        assertThat(answer.errors()).endsWith("the languages and databases: not every test passed, see above\n");
        assertThat(answer.exit()).isEqualTo(1);
    }

    @Test
    void aSuiteWithoutItsToolsIsNamedAtTheEnd() throws Exception {
        Launcher.Answer answer = test("has_test_tool() { [[ $1 != gcc ]]; }");
        assertThat(answer.output()).contains("maven").doesNotContain("agent test");
        assertThat(answer.errors())
                .contains("NOT TESTED")
                .endsWith("the sandboxes' agent: needs gcc\n")
                .doesNotContain("every test passed");
        assertThat(answer.exit()).isZero();
    }

    @Test
    void aPipelineFailsForASuiteWithoutItsTools() throws Exception {
        launcher.environment.put("CI", "true");
        assertThat(test("has_test_tool() { [[ $1 != gcc ]]; }").exit()).isEqualTo(1);
    }

    private Launcher.Answer test(String stubs) throws Exception {
        return launcher.run(
                List.of("bash", "-euo", "pipefail", "-c", STUBS + stubs + "\nroot=" + folder + " run_tests"));
    }
}
