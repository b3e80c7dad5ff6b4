package dev.assay.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ./assay} makes of its arguments and surroundings. */
final class LauncherTest {
    @TempDir
    Path folder;

    private Launcher launcher;

    @BeforeEach
    void aBuiltApplicationAndAJdk() throws IOException {
        launcher = new Launcher(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up", "down", "test", "grade", "batch", "verify", "new", "images", "doctor", "bench", "attack", "serve",
                "worker", "token", "help"
            })
    void helpNamesEveryCommand(String command) throws Exception {
        Launcher.Answer answer = launcher.assay("help");
        assertThat(answer.exit()).isZero();
        assertThat(answer.output()).containsPattern("(?m)^  ([a-z]+, )?" + command + "\\b");
        assertThat(answer.errors()).isEmpty();
    }

    @Test
    void argumentsArriveAsTheyWereGiven() throws Exception {
        Launcher.Answer answer = launcher.assay("token", "a folder/with $HOME", "--kind", "*", "");
        assertThat(answer.exit()).isEqualTo(7);
        assertThat(answer.output()).endsWith("<token><a folder/with $HOME><--kind><*><>\n");
    }

    @Test
    void progressShowsALogsLastLineWithoutWhatWouldMoveTheCursor() throws Exception {
        Path log = Files.writeString(
                folder.resolve("log"), "before\r\n\u001b[1mResources are here, there and everywhere\r\n");
        Launcher.Answer answer =
                launcher.run(List.of("bash", "-c", "source launcher/say.sh; last_line \"$1\"", "-", log.toString()));
        assertThat(answer.output()).isEqualTo("[1mResources are here, there and everywhere\n");
    }

    @Test
    void aCommandKnowsWhereThingsAre() throws Exception {
        launcher.environment.put("ASSAY_EXERCISES", "somewhere");
        assertThat(launcher.assay("token").errors())
                .contains("exercises=" + Path.of("somewhere").toAbsolutePath());
    }

    @Test
    void aJdkThatIsTooOldIsPassedOver() throws Exception {
        launcher.environment.put("JAVA_HOME", launcher.jdk("17.0.2").toString());
        assertThat(launcher.assay("token").output()).doesNotContain("17.0.2");
    }

    @Test
    void olderJdksKeepAClassDataArchive() throws Exception {
        launcher.environment.put("JAVA_HOME", launcher.jdk("21.0.5").toString());
        assertThat(launcher.assay("token").output()).contains("-XX:+AutoCreateSharedArchive", "commands-21.0.5.jsa");
    }

    @Test
    void aTrainedCacheIsUsed() throws Exception {
        Path cache = Files.createFile(folder.resolve("home/app/1/commands-25.0.1.aot"));
        assertThat(launcher.assay("token").output()).contains("<-XX:AOTCache=" + cache + ">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"judge", "down now", "up --fast", "images burn"})
    void aWrongCallExitsWith2AndSaysWhy(String call) throws Exception {
        Launcher.Answer answer = launcher.assay(call.split(" ", -1));
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.output()).isEmpty();
        assertThat(answer.errors()).startsWith("assay: ").hasLineCount(1);
    }

    @Test
    void aTakenPortIsSaidBeforeAnythingIsDone() throws Exception {
        try (var taken = new ServerSocket(0)) {
            launcher.environment.put("ASSAY_PORT", Integer.toString(taken.getLocalPort()));
            Launcher.Answer answer = launcher.assay("up", "--detach");
            assertThat(answer.exit()).isEqualTo(3);
            assertThat(answer.errors())
                    .contains("port %d is taken".formatted(taken.getLocalPort()))
                    .contains("ASSAY_PORT=%d".formatted(taken.getLocalPort() + 1));
        }
    }

    @Test
    void aFullDiskIsNamedBeforeTheServiceIsStarted() throws Exception {
        launcher.docker("");
        Launcher.program(folder.resolve("bin/df"), "echo 'tmpfs 20480 18432 2048 90% /a folder'");
        try (var free = new ServerSocket(0)) {
            launcher.environment.put("ASSAY_PORT", Integer.toString(free.getLocalPort()));
        }
        Launcher.Answer answer = launcher.assay("up", "--detach");
        assertThat(answer.errors())
                .contains("the disk of %s is full: 2 MB are free".formatted(folder.resolve("home")))
                .contains("ASSAY_HOME=");
        assertThat(answer.exit()).isEqualTo(3);
        assertThat(folder.resolve("home/log/service.log")).doesNotExist();
    }

    @Test
    void whatTheServiceSaysWhenItCannotStartIsPassedOn() throws Exception {
        launcher.docker("");
        launcher.java("echo starting; echo 'assay: the disk is full'; echo 'free some'; exit 3");
        try (var free = new ServerSocket(0)) {
            launcher.environment.put("ASSAY_PORT", Integer.toString(free.getLocalPort()));
        }
        Launcher.Answer answer = launcher.assay("up", "--detach");
        assertThat(answer.errors()).startsWith("assay: the disk is full\nfree some\n");
        assertThat(answer.exit()).isEqualTo(3);
    }

    @Test
    @Timeout(60)
    void aServiceThatIsNotReadyInTheTimeItMayTakeIsEnded() throws Exception {
        launcher.docker("");
        launcher.java("echo starting; exec tail -f /dev/null");
        try (var free = new ServerSocket(0)) {
            launcher.environment.put("ASSAY_PORT", Integer.toString(free.getLocalPort()));
        }
        launcher.environment.put("ASSAY_START_SECONDS", "1");
        Launcher.Answer answer = launcher.assay("up", "--detach");
        assertThat(answer.errors()).contains("the service did not become ready").contains("| starting");
        assertThat(answer.exit()).isEqualTo(3);
        assertThat(folder.resolve("home/service.pid")).doesNotExist();
    }

    @Test
    @Timeout(60)
    void whyTheServiceIsNotReadyIsPassedOn() throws Exception {
        launcher.docker("");
        launcher.java("exec tail -f /dev/null");
        Launcher.program(folder.resolve("bin/curl"), """
                [[ $* != *--fail* ]] || exit 22
                echo '{ "status": "DOWN", "checks": ['
                echo '  { "data": { "reason": "no image is there: ./assay images build" } } ] }'
                """);
        try (var free = new ServerSocket(0)) {
            launcher.environment.put("ASSAY_PORT", Integer.toString(free.getLocalPort()));
        }
        launcher.environment.put("ASSAY_START_SECONDS", "1");
        assertThat(launcher.assay("up", "--detach").errors())
                .contains("did not become ready. It said: no image is there: ./assay images build");
    }

    @Test
    void aBuildThatCouldNotBeCopiedWholeIsNotKept() throws Exception {
        Path built = Files.createDirectories(folder.resolve("built"));
        Files.createFile(built.resolve("quarkus-run.jar"));
        String current = Files.readString(folder.resolve("home/app/current"));
        Launcher.Answer answer = functions("""
                cp() { command cp "$@"; return 1; }
                with_lock build install_application "$0"
                """, built);
        assertThat(answer.exit()).isEqualTo(3);
        assertThat(folder.resolve("home/app")).isDirectoryNotContaining("glob:**-*");
        assertThat(folder.resolve("home/app/current")).hasContent(current.strip());
    }

    @Test
    void anEngineThatDoesNotAnswerIsNamed() throws Exception {
        launcher.environment.put("DOCKER_HOST", "unix://" + folder.resolve("docker.sock"));
        Launcher.Answer answer = launcher.assay("grade", "dsa/two-sum", "solution.py");
        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.errors())
                .contains(launcher.environment.get("DOCKER_HOST"))
                .contains("unset DOCKER_HOST");
    }

    @Test
    void helpOfACommandNeedsNoDocker() throws Exception {
        launcher.environment.put("DOCKER_HOST", "unix://" + folder.resolve("docker.sock"));
        assertThat(launcher.assay("grade", "--help").output()).endsWith("<grade><--help>\n");
        assertThat(launcher.assay("help", "grade").output()).endsWith("<grade><--help>\n");
    }

    @Test
    void stoppingWhatDoesNotRunIsFine() throws Exception {
        Files.writeString(folder.resolve("home/service.pid"), "1 http://localhost:8080\n");
        assertThat(launcher.assay("down").errors()).isEqualTo("not running\n");
    }

    @Test
    void whatAFullDiskLeftEmptyIsAsGoodAsMissing() throws Exception {
        Files.writeString(folder.resolve("home/app/current"), "");
        Path token = Files.createFile(folder.resolve("home/token"));
        Launcher.Answer answer = functions("""
                application_ready() { current_application; }
                run_java() { echo assay_0123456789abcdefghijklmnopqrstuv; }
                current_application; echo "application=$application"
                local_token
                """, folder);
        assertThat(answer.output()).isEqualTo("application=\nassay_0123456789abcdefghijklmnopqrstuv\n");
        assertThat(token).hasContent("assay_0123456789abcdefghijklmnopqrstuv");
    }

    private Launcher.Answer functions(String script, Path argument) throws Exception {
        String sources = "source launcher/say.sh; source launcher/build.sh; source launcher/up.sh\n";
        return launcher.run(List.of("bash", "-euo", "pipefail", "-c", sources + script, argument.toString()));
    }
}
