package dev.assay.sandbox.docker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxesContract;
import dev.assay.sandbox.selftest.SelfTest;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** The self-test in real containers. */
class SelfTestTest {
    @Test
    void a_sandbox_has_every_property() {
        try (var sandboxes = new DockerSandboxes(new DockerSettings("", 0), Clock.systemUTC());
                Sandbox sandbox = sandboxes.open(SandboxesContract.SPEC)) {
            assertThat(SelfTest.missing(sandbox)).isEmpty();
        }
    }
}
