package dev.assay.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ./assay} with a built application and a JDK that only says how it was called. */
final class LauncherTest {
    private record Answer(int exit, String output, String errors) {}

    @TempDir
    Path folder;

    private final Map<String, String> environment = new TreeMap<>();

    @BeforeEach
    void aBuiltApplicationAndAJdk() throws IOException {
        Path application = Files.createDirectories(folder.resolve("home/app/1"));
        Path jar = Files.createFile(application.resolve("quarkus-run.jar"));
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2100-01-01T00:00:00Z"))); // newer than any source
        Files.writeString(application.resolveSibling("current"), application + "\n");
        environment.put("ASSAY_HOME", folder.resolve("home").toString());
        environment.put("JAVA_HOME", jdk("25.0.1").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up", "down", "test", "grade", "batch", "images", "doctor", "bench", "serve", "worker", "token", "help"
            })
    void helpNamesEveryCommand(String command) throws Exception {
        Answer answer = assay("help");
        assertThat(answer.exit()).isZero();
        assertThat(answer.output()).containsPattern("(?m)^  ([a-z]+, )?" + command + "\\b");
        assertThat(answer.errors()).isEmpty();
    }

    @Test
    void argumentsArriveAsTheyWereGiven() throws Exception {
        Answer answer = assay("token", "a folder/with $HOME", "--kind", "*", "");
        assertThat(answer.exit()).isEqualTo(7);
        assertThat(answer.output()).endsWith("<token><a folder/with $HOME><--kind><*><>\n");
    }

    @Test
    void aCommandKnowsWhereThingsAre() throws Exception {
        environment.put("ASSAY_EXERCISES", "somewhere");
        assertThat(assay("token").errors())
                .contains("exercises=" + Path.of("somewhere").toAbsolutePath());
    }

    @Test
    void aJdkThatIsTooOldIsPassedOver() throws Exception {
        environment.put("JAVA_HOME", jdk("17.0.2").toString());
        assertThat(assay("token").output()).doesNotContain("17.0.2");
    }

    @Test
    void olderJdksKeepAClassDataArchive() throws Exception {
        environment.put("JAVA_HOME", jdk("21.0.5").toString());
        assertThat(assay("token").output()).contains("-XX:+AutoCreateSharedArchive", "commands-21.0.5.jsa");
    }

    @Test
    void aTrainedCacheIsUsed() throws Exception {
        Path cache = Files.createFile(folder.resolve("home/app/1/commands-25.0.1.aot"));
        assertThat(assay("token").output()).contains("<-XX:AOTCache=" + cache + ">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"judge", "down now", "up --fast", "images burn"})
    void aWrongCallExitsWith2AndSaysWhy(String call) throws Exception {
        Answer answer = assay(call.split(" ", -1));
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.output()).isEmpty();
        assertThat(answer.errors()).startsWith("assay: ").hasLineCount(1);
    }

    @Test
    void aTakenPortIsSaidBeforeAnythingIsDone() throws Exception {
        try (var taken = new ServerSocket(0)) {
            environment.put("ASSAY_PORT", Integer.toString(taken.getLocalPort()));
            Answer answer = assay("up", "--detach");
            assertThat(answer.exit()).isEqualTo(3);
            assertThat(answer.errors())
                    .contains("port %d is taken".formatted(taken.getLocalPort()))
                    .contains("ASSAY_PORT=%d".formatted(taken.getLocalPort() + 1));
        }
    }

    @Test
    void anEngineThatDoesNotAnswerIsNamed() throws Exception {
        environment.put("DOCKER_HOST", "unix://" + folder.resolve("docker.sock"));
        Answer answer = assay("grade", "dsa/two-sum", "solution.py");
        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.errors()).contains(environment.get("DOCKER_HOST")).contains("unset DOCKER_HOST");
    }

    @Test
    void helpOfACommandNeedsNoDocker() throws Exception {
        environment.put("DOCKER_HOST", "unix://" + folder.resolve("docker.sock"));
        assertThat(assay("grade", "--help").output()).endsWith("<grade><--help>\n");
        assertThat(assay("help", "grade").output()).endsWith("<grade><--help>\n");
    }

    @Test
    void stoppingWhatDoesNotRunIsFine() throws Exception {
        Files.writeString(folder.resolve("home/service.pid"), "1 http://localhost:8080\n");
        assertThat(assay("down").errors()).isEqualTo("not running\n");
    }

    private Path jdk(String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve("jdk-" + version));
        Path programs = Files.createDirectories(home.resolve("bin"));
        Path java = programs.resolve("java");
        Files.writeString(java, """
                #!/bin/bash
                echo "exercises=$ASSAY_EXERCISES" >&2
                printf '<%s>' "$@"; echo
                exit 7
                """);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.copy(java, programs.resolve("javac"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"%s\"\n".formatted(version));
        return home;
    }

    private Answer assay(String... arguments) throws IOException, InterruptedException {
        return run(Stream.concat(Stream.of("./assay"), Stream.of(arguments)).toList());
    }

    private Answer run(List<String> command) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        var builder =
                new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("ASSAY_") || name.startsWith("DOCKER_"));
        builder.environment().putAll(environment);
        int exit = builder.start().waitFor();
        return new Answer(exit, Files.readString(output), Files.readString(errors));
    }
}
