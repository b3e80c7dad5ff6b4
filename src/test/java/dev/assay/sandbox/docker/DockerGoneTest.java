package dev.assay.sandbox.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.SandboxesContract;
import dev.assay.sandbox.Termination;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DockerGoneTest {
    private static final Path ENGINE = Path.of("/var/run/docker.sock");

    @Test
    void an_engine_that_goes_away_in_mid_run_is_a_fault_and_no_termination(@TempDir Path folder) throws Exception {
        try (var proxy = new SocketProxy(folder.resolve("docker.sock"), ENGINE);
                var sandboxes = new DockerSandboxes(new DockerSettings(proxy.host(), 0), Clock.systemUTC());
                Sandbox sandbox = sandboxes.open(SandboxesContract.SPEC)) {
            assertThat(sandbox.start(
                            SandboxesContract.shell("read -r line <&3; echo go >&4; read -r line <&3; exec sleep 60")))
                    .isNull();
            sandbox.call(new byte[0], SandboxesContract.CALL);
            var running = CompletableFuture.supplyAsync(() -> sandbox.call(new byte[0], SandboxesContract.CALL));
            proxy.cut();
            assertThatThrownBy(() -> running.get(20, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(SandboxFault.class);
        }
    }

    @Test
    void no_engine_is_a_fault_that_says_so_and_its_return_is_noticed(@TempDir Path folder) throws Exception {
        try (var proxy = new SocketProxy(folder.resolve("docker.sock"), ENGINE);
                var sandboxes = new DockerSandboxes(new DockerSettings(proxy.host(), 1), Clock.systemUTC())) {
            sandboxes.open(SandboxesContract.SPEC).close();
            proxy.cut();
            assertThatThrownBy(() -> openTwice(sandboxes))
                    .isInstanceOf(SandboxFault.class)
                    .hasMessageContaining("Docker's engine");
            proxy.restore();
            try (Sandbox sandbox = sandboxes.open(SandboxesContract.SPEC)) {
                assertThat(sandbox.run(SandboxesContract.shell("exit 0"), new byte[0])
                                .termination())
                        .isEqualTo(new Termination.Exited(0));
            }
        }
    }

    /** The first may still find one in waiting whose connection was just cut. */
    private static void openTwice(DockerSandboxes sandboxes) {
        sandboxes.open(SandboxesContract.SPEC).close();
        sandboxes.open(SandboxesContract.SPEC).close();
    }
}
