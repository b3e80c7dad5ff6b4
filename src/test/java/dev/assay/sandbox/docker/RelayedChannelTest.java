package dev.assay.sandbox.docker;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.Sandboxes;
import dev.assay.sandbox.SandboxesContract;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The same sandboxes with the engine at an address of the network. */
class RelayedChannelTest implements SandboxesContract {
    private static final Path ENGINE = Path.of("/var/run/docker.sock");

    @SuppressWarnings("NullAway.Init")
    private static ServerSocket server;

    @SuppressWarnings("NullAway.Init")
    private static DockerSandboxes sandboxes;

    @BeforeAll
    static void open() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(RelayedChannelTest::accept);
        sandboxes = new DockerSandboxes(
                new DockerSettings("tcp://127.0.0.1:" + server.getLocalPort(), 1), Clock.systemUTC());
    }

    @AfterAll
    static void close() throws IOException {
        sandboxes.close();
        server.close();
    }

    @Override
    public Sandboxes sandboxes() {
        return sandboxes;
    }

    @Test
    @Timeout(10)
    void whoever_asks_again_after_the_end_is_told_at_once() {
        var channel = new RelayedChannel();
        channel.end("its container ended");
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> channel.receive(Duration.ofMinutes(1)))
                    .isInstanceOf(SandboxFault.class)
                    .hasMessageContaining("its container ended");
        }
    }

    private static void accept() {
        try {
            while (true) {
                var client = server.accept();
                SocketChannel engine = SocketChannel.open(StandardProtocolFamily.UNIX);
                engine.connect(UnixDomainSocketAddress.of(ENGINE));
                Thread.ofVirtual().start(() -> {
                    try (engine) {
                        client.getInputStream().transferTo(Channels.newOutputStream(engine));
                    } catch (IOException e) {
                        // one side went
                    }
                });
                Thread.ofVirtual().start(() -> {
                    try (client) {
                        Channels.newInputStream(engine).transferTo(client.getOutputStream());
                    } catch (IOException e) {
                        // one side went
                    }
                });
            }
        } catch (IOException e) {
            // the test is over
        }
    }
}
