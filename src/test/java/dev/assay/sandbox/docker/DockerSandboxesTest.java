package dev.assay.sandbox.docker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.sandbox.Limits;
import dev.assay.sandbox.RunResult;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxSpec;
import dev.assay.sandbox.Sandboxes;
import dev.assay.sandbox.SandboxesContract;
import dev.assay.sandbox.Termination;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class DockerSandboxesTest implements SandboxesContract {
    private static final DockerSandboxes SANDBOXES = new DockerSandboxes(new DockerSettings("", 1), Clock.systemUTC());

    @AfterAll
    static void close() {
        SANDBOXES.close();
    }

    @Override
    public Sandboxes sandboxes() {
        return SANDBOXES;
    }

    @Test
    void a_program_that_offers_the_agent_to_the_kernel_has_used_too_much_memory() {
        String program = """
                import os
                for score in range(0, 1000, 100):
                    try:
                        open('/proc/self/oom_score_adj', 'w').write(str(score))
                        break
                    except OSError:
                        pass
                files = [os.memfd_create('bomb') for _ in range(40)]
                for file in files:
                    os.truncate(file, 10 << 20)
                    os.write(file, bytes(10 << 20))
                """;
        try (Sandbox sandbox = SANDBOXES.open(SPEC)) {
            var limits = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(60), 1000, 1000, 16 << 20, 8 << 20, 64);
            RunResult run =
                    sandbox.run(SandboxesContract.command(limits, "/usr/bin/python3", "-c", program), new byte[0]);
            assertThat(run.termination()).isEqualTo(new Termination.MemoryLimit());
        }
    }

    @Test
    void a_heap_bomb_meets_the_memory_limit_even_when_its_parent_ends_well() {
        try (Sandbox sandbox = SANDBOXES.open(SPEC)) {
            RunResult run = sandbox.run(
                    SandboxesContract.shell("/usr/bin/python3 -c 'x = bytearray(400 << 20)'; exit 0"), new byte[0]);
            assertThat(run.termination()).isEqualTo(new Termination.MemoryLimit());
        }
    }

    @Test
    void a_memory_limit_between_two_classes_is_kept() {
        try (Sandbox sandbox = SANDBOXES.open(new SandboxSpec("python", 100L << 20))) {
            RunResult run = sandbox.run(
                    SandboxesContract.command(
                            SandboxesContract.LIMITS, "/usr/bin/python3", "-c", "x = bytearray(150 << 20)"),
                    new byte[0]);
            assertThat(run.termination()).isEqualTo(new Termination.MemoryLimit());
        }
    }

    @Test
    void sandboxes_in_use_at_the_same_time_have_a_core_each() {
        int cores = Runtime.getRuntime().availableProcessors();
        try (Sandbox first = SANDBOXES.open(SPEC);
                Sandbox second = SANDBOXES.open(SPEC)) {
            List<String> used = Stream.of(first, second).map(this::cores).toList();
            assertThat(used).allMatch(list -> list.matches("\\d+"));
            assertThat(used.stream().distinct()).hasSize(Math.min(2, cores));
        }
    }

    private String cores(Sandbox sandbox) {
        RunResult run = sandbox.run(
                SandboxesContract.shell("sed -n 's/^Cpus_allowed_list:\\s*//p' /proc/self/status"), new byte[0]);
        return new String(run.output(), UTF_8).strip();
    }

    @Test
    void a_program_runs_without_rights_and_without_network() {
        try (Sandbox sandbox = SANDBOXES.open(SPEC)) {
            RunResult run = sandbox.run(
                    SandboxesContract.shell(
                            "id -u; id -G; grep -E '^(Cap(Eff|Bnd)|NoNewPrivs)' /proc/self/status | tr -s '\\t' ' ';"
                                    + " grep -o '[a-z0-9]*:' /proc/net/dev; touch /work/x /x 2>/dev/null || echo read-only"),
                    new byte[0]);
            assertThat(run.output())
                    .asString(UTF_8)
                    .contains("60002\n60002\n", "CapEff: 0000000000000000", "NoNewPrivs: 1", "\nlo:\n", "read-only");
        }
    }

    @Test
    void a_program_reaches_itself_by_the_name_localhost() {
        String program = "import socket; s = socket.socket(); s.bind(('localhost', 0)); s.listen();"
                + " socket.create_connection(('localhost', s.getsockname()[1]), 2); print('reached')";
        try (Sandbox sandbox = SANDBOXES.open(SPEC)) {
            RunResult run = sandbox.run(SandboxesContract.shell("python3 -c \"" + program + "\""), new byte[0]);
            assertThat(run.output()).asString(UTF_8).isEqualTo("reached\n");
        }
    }
}
