package dev.assay.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./assay up} while another program, which answers 200 to everything, takes the port. */
final class TakenPortTest {
    @TempDir
    Path folder;

    private Launcher launcher;
    private int port;
    private HttpServer calls;
    private HttpServer other;
    private final CountDownLatch asked = new CountDownLatch(2);

    @BeforeEach
    void aFreePortThatAnotherProgramTakesOnCall() throws IOException {
        launcher = new Launcher(folder);
        other = HttpServer.create();
        other.createContext("/", exchange -> {
            asked.countDown();
            answer(exchange);
        });
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        launcher.environment.put("ASSAY_PORT", Integer.toString(port));
        calls = HttpServer.create(local(0), 0);
        calls.createContext("/take", exchange -> {
            other.bind(local(port), 0);
            other.start();
            answer(exchange);
        });
        calls.createContext("/asked", exchange -> {
            awaitAsked();
            answer(exchange);
        });
        calls.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        calls.start();
    }

    @AfterEach
    void stop() {
        calls.stop(0);
        other.stop(0);
    }

    @Test
    void aPortTakenDuringTheBuildIsSeenBeforeTheServiceIsStarted() throws Exception {
        launcher.docker(call("take"));
        assertSaysTaken();
        assertThat(folder.resolve("home/log/service.log")).doesNotExist();
    }

    @Test
    void anotherProgramIsNotTakenForTheService() throws Exception {
        launcher.docker("");
        launcher.java(call("take") + call("asked") + "echo 'the port is in use'; exit 1\n");
        assertSaysTaken();
        assertThat(asked.getCount()).isZero();
        assertThat(folder.resolve("home/service.pid")).doesNotExist();
    }

    private void assertSaysTaken() throws Exception {
        Launcher.Answer answer = launcher.assay("up", "--detach");
        assertThat(answer.errors()).contains("port %d is taken".formatted(port));
        assertThat(answer.output()).isEmpty();
        assertThat(answer.exit()).isEqualTo(3);
    }

    private String call(String what) {
        return "curl --silent --fail http://127.0.0.1:%d/%s || exit 9\n"
                .formatted(calls.getAddress().getPort(), what);
    }

    private void awaitAsked() {
        try {
            assertThat(asked.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange) {
        try (exchange) {
            exchange.sendResponseHeaders(200, -1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InetSocketAddress local(int port) throws IOException {
        return new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port);
    }
}
