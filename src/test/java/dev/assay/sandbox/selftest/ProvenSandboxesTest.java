package dev.assay.sandbox.selftest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.sandbox.FakeSandboxes;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.SandboxSpec;
import dev.assay.sandbox.SandboxesContract;
import dev.assay.sandbox.Termination;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProvenSandboxesTest {
    private static final SandboxSpec SPEC = new SandboxSpec("python", 1 << 20);

    private final AtomicInteger tests = new AtomicInteger();
    private volatile String swap = "ok";
    private final FakeSandboxes real = new FakeSandboxes("python")
            .program(
                    (input, files) -> {
                        tests.incrementAndGet();
                        return new FakeSandboxes.Outcome(
                                new Termination.Exited(0), answers().getBytes(UTF_8), new byte[0]);
                    },
                    "/assay/selftest");

    private String answers() {
        return Stream.of(Property.values())
                .map(property -> property.word() + " " + (property == Property.SWAP ? swap : "ok"))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void an_image_is_tested_once_in_a_sandbox_that_nobody_else_gets() {
        try (var sandboxes = new ProvenSandboxes(real, Set.of())) {
            for (int time = 0; time < 3; time++) {
                sandboxes.open(SPEC).close();
            }
            assertThat(tests).hasValue(1);
            assertThat(real.opened).hasSize(4);
            assertThat(real.closed).isEqualTo(4);
        }
    }

    @Test
    void whoever_comes_after_the_proof_waits_for_none() {
        try (var sandboxes = new ProvenSandboxes(real, Set.of())) {
            sandboxes.prove(SPEC);
            sandboxes.open(SPEC).close();
            assertThat(tests).hasValue(1);
        }
    }

    @Test
    void what_is_missing_is_named_with_its_cure_and_tested_again_the_next_time() {
        try (var sandboxes = new ProvenSandboxes(real, Set.of())) {
            swap = "missing no limit";
            assertThatThrownBy(() -> sandboxes.open(SPEC))
                    .isInstanceOf(SandboxFault.class)
                    .hasMessageContainingAll("python", "swap is missing (no limit)", Property.SWAP.cure());
            assertThat(real.closed).isEqualTo(real.opened.size());
            swap = "ok";
            sandboxes.open(SPEC).close();
            assertThat(tests).hasValue(2);
        }
    }

    @Test
    void what_is_started_ahead_is_left_out_of_the_proof() {
        var ahead = new SandboxSpec("python", 1 << 20, 40, SandboxesContract.shell("exec cat"));
        try (var sandboxes = new ProvenSandboxes(real, Set.of())) {
            sandboxes.open(ahead).close();
            assertThat(real.opened).containsExactly(ahead, ahead.idle());
        }
    }

    @Test
    void what_the_operator_allows_may_be_missing() {
        try (var sandboxes = new ProvenSandboxes(real, Set.of(Property.SWAP))) {
            swap = "missing no limit";
            sandboxes.open(SPEC).close();
            assertThat(tests).hasValue(1);
        }
    }
}
