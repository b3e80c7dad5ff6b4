package dev.assay.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** What every kind of sandbox does, with programs that every image has. */
public interface SandboxesContract {
    SandboxSpec SPEC = new SandboxSpec("python", 256L << 20);
    Limits LIMITS = new Limits(Duration.ofSeconds(1), Duration.ofSeconds(60), 100_000, 1_000, 1 << 20, 8 << 20, 64);
    CallLimits CALL = new CallLimits(Duration.ofSeconds(1), Duration.ofSeconds(60), 1_000, 100_000, 1_000);

    Sandboxes sandboxes();

    static Command command(Limits limits, String... arguments) {
        return new Command(User.RUNNER, "/work", List.of(arguments), Map.of("PATH", "/usr/bin:/bin"), limits);
    }

    static Command shell(String script) {
        return command(LIMITS, "/bin/sh", "-c", script);
    }

    private RunResult run(String script) {
        try (Sandbox sandbox = sandboxes().open(SPEC)) {
            return sandbox.run(shell(script), new byte[0]);
        }
    }

    @Test
    default void a_program_gets_its_input_and_its_output_comes_back() {
        try (Sandbox sandbox = sandboxes().open(SPEC)) {
            RunResult run = sandbox.run(command(LIMITS, "/bin/cat"), "grüße\n".getBytes(UTF_8));
            assertThat(run.termination()).isEqualTo(new Termination.Exited(0));
            assertThat(run.output()).asString(UTF_8).isEqualTo("grüße\n");
            assertThat(run.error()).isEmpty();
            assertThat(run.usage().memoryBytes()).isPositive();
            assertThat(sandbox.clean()).isTrue();
            assertThat(sandbox.imageDigest()).startsWith("sha256:");
        }
    }

    @Test
    default void an_input_may_come_in_pieces() {
        try (Sandbox sandbox = sandboxes().open(SPEC)) {
            var input = new Sandbox.Input(6, receiver -> {
                receiver.accept("one".getBytes(UTF_8));
                receiver.accept(new byte[0]);
                receiver.accept("two".getBytes(UTF_8));
            });
            assertThat(sandbox.run(command(LIMITS, "/bin/cat"), input).output())
                    .asString(UTF_8)
                    .isEqualTo("onetwo");
        }
    }

    @Test
    default void standard_error_and_exit_status_are_facts() {
        RunResult run = run("echo oops >&2; exit 3");
        assertThat(run.termination()).isEqualTo(new Termination.Exited(3));
        assertThat(run.error()).asString(UTF_8).isEqualTo("oops\n");
    }

    @Test
    default void a_signal_is_a_fact() {
        assertThat(run("kill -11 $$").termination()).isEqualTo(new Termination.Signaled(11));
    }

    @Test
    default void an_endless_loop_meets_the_cpu_limit() {
        assertThat(run("while :; do :; done").termination()).isEqualTo(new Termination.CpuLimit());
    }

    @Test
    default void endless_output_is_cut_at_the_limit() {
        RunResult run = run("exec yes");
        assertThat(run.termination()).isEqualTo(new Termination.OutputLimit());
        assertThat(run.output().length).isLessThanOrEqualTo((int) LIMITS.outputBytes());
    }

    @Test
    default void a_missing_program_is_a_fact() {
        try (Sandbox sandbox = sandboxes().open(SPEC)) {
            assertThat(sandbox.run(command(LIMITS, "/no/such"), new byte[0]).termination())
                    .isEqualTo(new Termination.NotStarted(2));
            assertThat(sandbox.start(command(LIMITS, "/no/such"))).contains("/no/such");
        }
    }

    @Test
    default void files_that_were_put_can_be_read_and_fetched() {
        try (Sandbox sandbox = sandboxes().open(SPEC)) {
            sandbox.put("sub/hello.txt", "hello".getBytes(UTF_8), false);
            assertThat(sandbox.run(command(LIMITS, "/bin/cat", "sub/hello.txt"), new byte[0])
                            .output())
                    .asString(UTF_8)
                    .isEqualTo("hello");
            assertThat(sandbox.fetch("/work/sub/hello.txt", 5)).asString(UTF_8).isEqualTo("hello");
            assertThatThrownBy(() -> sandbox.fetch("/work/none", 5)).isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> sandbox.fetch("/work/sub/hello.txt", 4))
                    .isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    default void a_started_process_answers_one_call_after_the_other() {
        try (Sandbox sandbox = sandboxes().open(SPEC)) {
            assertThat(sandbox.start(shell("while read -r line <&3; do echo \"re: $line\" >&4; done")))
                    .isNull();
            for (String word : List.of("one", "two", "three")) {
                CallResult call = sandbox.call(word.getBytes(UTF_8), CALL);
                assertThat(call.termination()).isEqualTo(new Termination.Answered());
                assertThat(call.answer()).asString(UTF_8).isEqualTo("re: " + word);
            }
            sandbox.quit();
            assertThat(sandbox.clean()).isTrue();
        }
    }

    @Test
    default void a_process_that_ends_in_a_call_can_be_started_again() {
        try (Sandbox sandbox = sandboxes().open(SPEC)) {
            assertThat(sandbox.start(shell("read -r line <&3; exit 7"))).isNull();
            assertThat(sandbox.call("x".getBytes(UTF_8), CALL).termination()).isEqualTo(new Termination.Exited(7));
            assertThat(sandbox.start(shell("read -r line <&3; echo fine >&4; read -r line <&3")))
                    .isNull();
            assertThat(sandbox.call("x".getBytes(UTF_8), CALL).answer())
                    .asString(UTF_8)
                    .isEqualTo("fine");
        }
    }

    @Test
    default void an_unknown_image_is_a_fault_of_the_platform() {
        assertThatThrownBy(() -> sandboxes().open(new SandboxSpec("no-such-image", 256L << 20)))
                .isInstanceOf(SandboxFault.class)
                .hasMessageContaining("no-such-image");
    }

    @Test
    default void a_closed_sandbox_is_of_no_more_use() {
        Sandbox sandbox = sandboxes().open(SPEC);
        sandbox.close();
        sandbox.close();
        assertThatThrownBy(() -> sandbox.run(command(LIMITS, "/bin/cat"), new byte[0]))
                .isInstanceOf(SandboxFault.class);
    }
}
