package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.assay.access.Role;
import dev.assay.postgres.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that take their time, or take too much of everything. */
@QuarkusTest
@Timeout(60)
@TestProfile(FloodsTest.LittlePatience.class)
@WithTestResource(PostgresResource.class)
@WithTestResource(DemoExercises.class)
@SuppressWarnings("NullAway.Init")
class FloodsTest {
    private static final int MIB = 1 << 20;

    /** Limits that a test reaches quickly. */
    public static final class LittlePatience implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "assay.waiting.learner", "2",
                    "assay.api.body-time", "3s",
                    "quarkus.http.idle-timeout", "8s");
        }
    }

    @Inject
    People people;

    @Inject
    Desk desk;

    private People.Person learner;
    private String events;

    @BeforeEach
    void aSubmissionThatWaits() {
        learner = people.someone(Role.LEARNER);
        desk.judgeAll();
        events = "/api/v1/submissions/" + learner.submits() + "/events";
    }

    @Test
    void aLearnerHasOnlySomeStreamsAndLeavingOneMakesRoom() throws IOException {
        try (var first = stream()) {
            try (var second = stream()) {
                assertThat(status(first)).isEqualTo(200);
                assertThat(status(second)).isEqualTo(200);
                learner.asks()
                        .get(events)
                        .then()
                        .statusCode(429)
                        .header("Retry-After", equalTo("15"))
                        .body("type", equalTo("urn:assay:problem:too-many-waiting"));
            }
            int again = 429;
            while (again == 429) {
                try (var third = stream()) {
                    again = status(third);
                }
            }
            assertThat(again).isEqualTo(200);
        }
    }

    @Test
    void whoMayNotWaitForOneMoreIsAnsweredAtOnce() throws IOException {
        try (var first = stream();
                var second = stream()) {
            assertThat(status(first)).isEqualTo(200);
            assertThat(status(second)).isEqualTo(200);
            long start = System.nanoTime();
            learner.sends(People.SUM)
                    .header("Prefer", "wait=30")
                    .post("/api/v1/submissions")
                    .then()
                    .statusCode(202);
            assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
        }
    }

    @Test
    void aBodyThatDripsIsRefused() throws IOException {
        assertThat(dripping("Authorization: Bearer " + learner.token() + "\r\nContent-Length: 1000"))
                .startsWith("HTTP/1.1 408 ")
                .contains("urn:assay:problem:too-slow");
    }

    @Test
    void aBodyThatDripsOnAfterItsAnswerIsCutOff() throws IOException {
        assertThat(dripping("Content-Length: 1000")).startsWith("HTTP/1.1 401 ");
    }

    @Test
    void aGibibyteInChunksIsRefusedLongBeforeItsEnd() throws Exception {
        var sent = new AtomicLong();
        try (var socket = request("Authorization: Bearer " + learner.token() + "\r\nTransfer-Encoding: chunked")) {
            var writing = Thread.startVirtualThread(() -> {
                byte[] chunk = ("100000\r\n" + " ".repeat(MIB) + "\r\n").getBytes(StandardCharsets.US_ASCII);
                try {
                    for (int i = 0; i < 1024; i++) {
                        socket.getOutputStream().write(chunk);
                        sent.addAndGet(MIB);
                    }
                } catch (IOException e) {
                    // the service wants no more
                }
            });
            assertThat(rest(socket.getInputStream()))
                    .startsWith("HTTP/1.1 413 ")
                    .contains("urn:assay:problem:too-large");
            writing.join();
        }
        assertThat(sent.get()).isLessThan(256L * MIB);
    }

    @Test
    void aConnectionOnWhichNothingIsSentIsClosed() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            assertThat(rest(socket.getInputStream())).isEmpty();
        }
    }

    private Socket stream() throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        socket.getOutputStream()
                .write("GET %s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\nAccept: text/event-stream\r\n\r\n"
                        .formatted(events, learner.token())
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static int status(Socket socket) throws IOException {
        byte[] line = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
        return Integer.parseInt(new String(line, StandardCharsets.US_ASCII).substring(9));
    }

    private static Socket request(String headers) throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        socket.getOutputStream()
                .write("POST /api/v1/submissions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n%s\r\n\r\n"
                        .formatted(headers)
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Sends a byte whenever nothing has come for a while, until the connection is closed; what came. */
    private static String dripping(String headers) throws IOException {
        var answer = new ByteArrayOutputStream();
        try (var socket = request(headers)) {
            socket.setSoTimeout(100);
            while (true) {
                try {
                    int next = socket.getInputStream().read();
                    if (next < 0) {
                        break;
                    }
                    answer.write(next);
                } catch (SocketTimeoutException e) {
                    socket.getOutputStream().write(' ');
                }
            }
        } catch (java.net.SocketException e) {
            // closed while a byte was on its way
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    /** Everything up to the end of the connection, however it ends. */
    private static String rest(InputStream stream) {
        var answer = new ByteArrayOutputStream();
        try {
            for (int next = stream.read(); next >= 0; next = stream.read()) {
                answer.write(next);
            }
        } catch (IOException e) {
            // reset
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
