package dev.assay.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Collections.disjoint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.sandbox.docker.SocketProxy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the built service does when parts of the world go away while it judges. */
class LossesIT {
    private static final String EXERCISE = "dsa/two-sum";
    private static final String SLOW = """
            import time
            def two_sum(nums, target):
                time.sleep(0.3)
                return []
            """;

    @Test
    void a_service_killed_in_mid_run_judges_each_submission_once_when_it_is_back(@TempDir Path home) throws Exception {
        try (var service = new RunningService(home, Map.of("ASSAY_WORKER_LEASE", "5s"))) {
            String token = service.token("learner", "ann");
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                ids.add(service.submit(token, EXERCISE, "python", "solution.py", SLOW + "# " + i));
            }
            service.until(
                    "a submission to run",
                    () -> ids.stream()
                            .anyMatch(id -> "RUNNING"
                                    .equals(service.submission(token, id).getString("status"))));
            service.kill();
            service.startAgain();
            for (String id : ids) {
                assertThat(service.judged(token, id).getString("judgement.verdict"))
                        .isEqualTo("WRONG_ANSWER");
            }
            List<String> ended = ended();
            service.until("what the killed service left to be removed", () -> disjoint(ended(), ended));
        }
    }

    @Test
    void a_lost_engine_costs_no_attempt_and_its_return_is_noticed(@TempDir Path home) throws Exception {
        try (var proxy = new SocketProxy(home.resolve("docker.sock"), Path.of("/var/run/docker.sock"));
                var service = new RunningService(home, Map.of("DOCKER_HOST", proxy.host()))) {
            String token = service.token("learner", "ann");
            String id = service.submit(token, EXERCISE, "python", "solution.py", SLOW);
            service.until(
                    "it to run",
                    () -> "RUNNING".equals(service.submission(token, id).getString("status")));
            proxy.cut();
            service.until(
                    "it to wait again",
                    () -> !"RUNNING".equals(service.submission(token, id).getString("status")));
            assertThat(service.submission(token, id).getString("status")).isEqualTo("QUEUED");
            proxy.restore();
            assertThat(service.judged(token, id).getString("judgement.verdict")).isEqualTo("WRONG_ANSWER");
        }
    }

    /** Sandboxes that ended by themselves, as those of a killed worker do, and are still there. */
    private static List<String> ended() {
        var docker = new ProcessBuilder(
                "docker", "ps", "-aq", "--filter", "label=dev.assay.sandbox", "--filter", "status=exited");
        try (var list = docker.start().getInputStream()) {
            return new String(list.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
