package dev.assay.sandbox.docker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxSpec;
import dev.assay.sandbox.Sandboxes;
import dev.assay.sandbox.SandboxesContract;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sandboxes behind a proxy that passes what docs/hardening.md names, and nothing else. */
class DockerAccessTest implements SandboxesContract {
    private static final String CONTAINER = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private static final Path SOCKET;
    private static final SocketFilter FILTER;
    private static final DockerSandboxes SANDBOXES;

    static {
        try {
            SOCKET = Files.createTempDirectory("assay-filter").resolve("docker.sock");
            FILTER = SocketFilter.at(SOCKET);
            SANDBOXES = new DockerSandboxes(new DockerSettings(FILTER.host(), 1), Clock.systemUTC());
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @AfterAll
    static void close() throws IOException {
        SANDBOXES.close();
        FILTER.close();
        Files.delete(SOCKET);
        Files.delete(SOCKET.getParent());
    }

    @Override
    public Sandboxes sandboxes() {
        return SANDBOXES;
    }

    @Test
    void every_documented_call_is_needed() {
        try (var engine = new DockerEngine(FILTER.host())) {
            assertThat(engine.version()).isNotEmpty();
            assertThat(engine.cores()).isPositive();
            String image = engine.imageDigest("assay/python:latest");
            String container = engine.create(image, SPEC, 0, new ContainerSettings("documented", ""));
            try (var channel = engine.attach(container)) {
                engine.start(container);
                engine.limit(container, new SandboxSpec("python", SPEC.memoryBytes() / 2, 40), 0);
                assertThat(engine.sandboxes("documented")).hasSize(1);
                assertThat(channel.open()).isTrue();
            } finally {
                engine.remove(container);
            }
            assertThat(engine.ranOutOfMemory(container, Instant.now())).isFalse();
        }
        assertThat(new DocumentedCalls().lines())
                .allMatch(call -> FILTER.passed().stream().anyMatch(passed -> passed.matches(call)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /containers/" + CONTAINER + "/exec",
                "GET /containers/" + CONTAINER + "/archive?path=/",
                "GET /containers/" + CONTAINER + "/json",
                "POST /containers/" + CONTAINER + "/kill",
                "POST /containers/anything/attach",
                "POST /build",
                "POST /images/create?fromImage=debian",
                "GET /images/json",
                "GET /images/debian:latest/json",
                "POST /volumes/create",
                "POST /networks/create",
                "GET /v1.41/version",
                "GET /version/../images/json",
                "GET //version"
            })
    void another_call_is_refused(String call) throws IOException {
        assertThat(answer(call, "")).startsWith("HTTP/1.1 403 ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /Image                  | "debian:latest"
            /Cmd                    | ["/bin/sh"]
            /Volumes                | {"/host": {}}
            /HostConfig/Binds       | ["/:/host"]
            /HostConfig/Mounts      | [{"Type": "bind", "Source": "/", "Target": "/host"}]
            /HostConfig/Privileged  | true
            /HostConfig/NetworkMode | "host"
            /HostConfig/PidMode     | "host"
            /HostConfig/IpcMode     | "host"
            /HostConfig/UsernsMode  | "host"
            /HostConfig/CapAdd      | ["SETUID", "SETGID", "KILL", "SYS_ADMIN"]
            /HostConfig/SecurityOpt | ["no-new-privileges", "seccomp=unconfined"]
            """)
    void a_container_that_differs_from_a_sandbox_is_refused(String field, String value) throws IOException {
        try (Sandbox sandbox = SANDBOXES.open(SPEC)) {
            assertThat(sandbox.imageDigest()).isNotEmpty();
        }
        var json = new ObjectMapper();
        JsonNode body = json.readTree(FILTER.created());
        assertThat(new DocumentedCalls().allow("POST", "/containers/create", json.writeValueAsBytes(body)))
                .isTrue();

        var pointer = JsonPointer.compile(field);
        ((ObjectNode) body.at(pointer.head())).set(pointer.last().getMatchingProperty(), json.readTree(value));
        assertThat(answer("POST /containers/create", body.toString())).startsWith("HTTP/1.1 403 ");
    }

    @Test
    void a_sandbox_may_not_be_given_more_than_memory_cores_and_processes() throws IOException {
        for (String more : List.of("{\"PidsLimit\": -1}", "{\"PidsLimit\": 129}", "{\"CpuShares\": 9}")) {
            assertThat(answer("POST /containers/" + CONTAINER + "/update", more))
                    .startsWith("HTTP/1.1 403 ");
        }
        assertThat(answer("POST /containers/" + CONTAINER + "/start", "{\"Binds\": [\"/:/host\"]}"))
                .startsWith("HTTP/1.1 403 ");
    }

    private static String answer(String call, String body) throws IOException {
        try (var socket = SocketChannel.open(UnixDomainSocketAddress.of(SOCKET))) {
            Channels.newOutputStream(socket)
                    .write("%s HTTP/1.1\r\nHost: docker\r\nContent-Length: %d\r\n\r\n%s"
                            .formatted(call, body.length(), body)
                            .getBytes(ISO_8859_1));
            return new String(Channels.newInputStream(socket).readAllBytes(), ISO_8859_1);
        }
    }
}
