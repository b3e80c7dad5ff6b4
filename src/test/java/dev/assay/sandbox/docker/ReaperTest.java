package dev.assay.sandbox.docker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxesContract;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReaperTest {
    private final List<String> made = new ArrayList<>();

    @AfterEach
    void removeWhatIsLeft() throws Exception {
        made.retainAll(containers());
        for (String container : made) {
            docker("rm", "-f", container);
        }
    }

    @Test
    void a_container_that_a_dead_worker_left_is_removed_and_nothing_else_is() throws Exception {
        String left = create("--label", ContainerSettings.LABEL + "=1");
        String foreign = create();
        try (var another = new DockerSandboxes(new DockerSettings("", 0), Clock.systemUTC());
                Sandbox busy = another.open(SandboxesContract.SPEC);
                var sandboxes = new DockerSandboxes(new DockerSettings("", 0), in(Duration.ofMinutes(2)))) {
            sandboxes.tend();
            assertThat(containers()).contains(foreign).doesNotContain(left);
            assertThat(busy.run(SandboxesContract.shell("echo alive"), new byte[0])
                            .output())
                    .asString(UTF_8)
                    .isEqualTo("alive\n");
        }
    }

    @Test
    void a_container_that_is_just_being_made_stays() throws Exception {
        String young = create("--label", ContainerSettings.LABEL + "=1");
        try (var sandboxes = new DockerSandboxes(new DockerSettings("", 0), Clock.systemUTC())) {
            sandboxes.tend();
            assertThat(containers()).contains(young);
        }
    }

    private static InstantSource in(Duration time) {
        return InstantSource.offset(InstantSource.system(), time);
    }

    private String create(String... options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("create"));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of("--network", "none", "assay/python:latest"));
        String container = docker(arguments.toArray(String[]::new)).strip();
        made.add(container);
        return container;
    }

    private static List<String> containers() throws Exception {
        return docker("ps", "--all", "--quiet", "--no-trunc").lines().toList();
    }

    private static String docker(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("docker"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(String.join(" ", command)).isZero();
        return output;
    }
}
