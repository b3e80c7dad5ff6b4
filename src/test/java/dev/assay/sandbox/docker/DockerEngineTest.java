package dev.assay.sandbox.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.SandboxSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class DockerEngineTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void an_engine_that_takes_a_request_and_never_answers_is_a_fault() throws IOException {
        try (var fake = new FakeEngine(folder.resolve("docker.sock"), (request, to) -> {});
                var engine = new DockerEngine(fake.host(), Duration.ofMillis(200))) {
            assertThatThrownBy(engine::version)
                    .isInstanceOf(SandboxFault.class)
                    .hasMessageContaining("Docker's engine");
        }
    }

    @Test
    void a_container_that_cannot_be_removed_does_not_keep_the_others() throws IOException {
        Queue<String> removals = new ConcurrentLinkedQueue<>();
        try (var fake = new FakeEngine(folder.resolve("docker.sock"), (request, to) -> {
                    if (request.startsWith("DELETE")) {
                        removals.add(request.replaceAll("(?s).*containers/(\\w+).*", "$1"));
                        to.write(FakeEngine.text(json("500 Internal Server Error", "{\"message\":\"busy\"}")));
                    } else {
                        to.write(FakeEngine.text(json("200 OK", """
                                [{"Id":"one","Created":0,"State":"dead"},{"Id":"two","Created":0,"State":"dead"}]""")));
                    }
                });
                var engine = new DockerEngine(fake.host(), Duration.ofSeconds(5))) {
            new Reaper(engine, Set.of(), InstantSource.system()).reap();
            assertThat(removals).containsExactly("one", "two");
        }
    }

    @Test
    void a_container_whose_start_the_closing_overtakes_is_never_started() throws IOException {
        Queue<String> requests = new ConcurrentLinkedQueue<>();
        var closing = new CompletableFuture<Runnable>();
        try (var fake = new FakeEngine(folder.resolve("docker.sock"), (request, to) -> {
                    requests.add(request.lines().findFirst().orElse(""));
                    if (request.contains("/create")) {
                        closing.join().run();
                        to.write(FakeEngine.text(json("201 Created", "{\"Id\":\"fresh\"}")));
                    } else if (request.contains("/attach")) {
                        to.write(FakeEngine.text(FakeEngine.ATTACHED));
                    } else {
                        to.write(FakeEngine.text(json("200 OK", "{\"Id\":\"sha256:image\"}")));
                    }
                });
                var engine = new DockerEngine(fake.host(), Duration.ofSeconds(5))) {
            var factory = new ContainerFactory(
                    engine, new ContainerSettings("instance", ""), Runnable::run, Clock.systemUTC());
            closing.complete(factory::abandon);
            assertThatThrownBy(() -> factory.start(new SandboxSpec("python", 1 << 20), 0))
                    .isInstanceOf(SandboxFault.class)
                    .hasMessageContaining("closed");
            assertThat(requests)
                    .anyMatch(request -> request.matches("DELETE .*/containers/fresh.*"))
                    .noneMatch(request -> request.contains("/fresh/start"));
            assertThat(factory.living()).isEmpty();
        }
    }

    @Test
    void an_image_that_was_built_anew_is_looked_for_again() throws IOException {
        Queue<String> created = new ConcurrentLinkedQueue<>();
        var image = new AtomicReference<>("sha256:old");
        try (var fake = new FakeEngine(folder.resolve("docker.sock"), (request, to) -> {
                    if (request.contains("/create")) {
                        created.add(request.replaceAll("(?s).*\"Image\":\"([^\"]*)\".*", "$1"));
                        image.set("sha256:new");
                        to.write(FakeEngine.text(json("404 Not Found", "{\"message\":\"No such image\"}")));
                    } else {
                        to.write(FakeEngine.text(json("200 OK", "{\"Id\":\"%s\"}".formatted(image.get()))));
                    }
                });
                var engine = new DockerEngine(fake.host(), Duration.ofSeconds(5))) {
            var factory = new ContainerFactory(
                    engine, new ContainerSettings("instance", ""), Runnable::run, Clock.systemUTC());
            for (int time = 0; time < 2; time++) {
                assertThatThrownBy(() -> factory.start(new SandboxSpec("python", 1 << 20), 0))
                        .isInstanceOf(SandboxFault.class)
                        .hasMessageContaining("No such image");
            }
            assertThat(created).containsExactly("sha256:old", "sha256:new");
        }
    }

    private static String json(String status, String body) {
        return "HTTP/1.1 %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(status, body.length(), body);
    }
}
