package dev.assay.sandbox.docker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.sandbox.Sandbox.Input;
import dev.assay.sandbox.SandboxFault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class DirectChannelTest {
    private static final int OUTPUT = 1;
    private static final int ERROR = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void frames_arrive_whole_whatever_pieces_they_come_in() throws IOException {
        byte[] frame = frame(5 + 5, 'H', 0, "hello");
        try (var engine = sending(to -> {
                    for (byte one : frame) {
                        to.write(FakeEngine.piece(OUTPUT, new byte[] {one}));
                        to.write(FakeEngine.piece(ERROR, "a word of the agent".getBytes(UTF_8)));
                    }
                });
                var channel = DirectChannel.attach(engine.socket(), "c")) {
            assertThat(channel.receive(PATIENCE).text()).isEqualTo("hello");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 64 * 1024 + 6, Integer.MAX_VALUE, -1})
    void a_frame_of_impossible_length_is_a_fault(int length) throws IOException {
        try (var engine = sending(to -> to.write(FakeEngine.piece(OUTPUT, frame(length, 'O', 0, "xyz"))));
                var channel = DirectChannel.attach(engine.socket(), "c")) {
            assertThatThrownBy(() -> channel.receive(PATIENCE))
                    .isInstanceOf(SandboxFault.class)
                    .hasMessageContaining("malformed");
        }
    }

    @Test
    void an_answer_to_another_request_is_a_fault() throws IOException {
        try (var engine = sending(to -> to.write(FakeEngine.piece(OUTPUT, frame(5, 'K', 7, ""))));
                var channel = DirectChannel.attach(engine.socket(), "c")) {
            assertThatThrownBy(() -> channel.receive(PATIENCE))
                    .isInstanceOf(SandboxFault.class)
                    .hasMessageContaining("request 7 instead of 0");
        }
    }

    @Test
    void an_engine_that_refuses_is_a_fault_that_leaves_no_descriptor_open() throws IOException {
        try (var engine = new FakeEngine(
                folder.resolve("docker.sock"),
                (request, to) -> to.write(FakeEngine.text("HTTP/1.1 404 Not Found\r\n\r\n")))) {
            refused(engine);
            long before = selectors();
            for (int i = 0; i < 20; i++) {
                refused(engine);
            }
            assertThat(selectors()).isLessThan(before + 20);
        }
    }

    @Test
    void what_is_sent_arrives_whole_however_large_it_is() throws IOException {
        var count = new AtomicInteger();
        var received = new CompletableFuture<Integer>();
        try (var engine = new FakeEngine(folder.resolve("docker.sock"), (request, to) -> {
                    if (request.startsWith("POST")) {
                        to.write(FakeEngine.text(FakeEngine.ATTACHED));
                    } else if (count.addAndGet(request.length()) >= 9 + (32 << 20)) {
                        received.complete(count.get());
                    }
                });
                var channel = DirectChannel.attach(engine.socket(), "c")) {
            byte[] content = new byte[32 << 20];
            channel.send('R', new byte[0], Input.of(content));
            assertThat(received.join()).isEqualTo(9 + content.length);
        }
    }

    @Test
    void a_request_whose_bytes_end_early_ends_the_channel() throws IOException {
        var gone = new IllegalStateException("its file is gone");
        try (var engine = sending(to -> {});
                var channel = DirectChannel.attach(engine.socket(), "c")) {
            assertThatThrownBy(() -> channel.send('R', new byte[0], new Input(2, receiver -> {
                        receiver.accept(new byte[1]);
                        throw gone;
                    })))
                    .isSameAs(gone);
            assertThat(channel.open()).isFalse();
        }
    }

    private static void refused(FakeEngine engine) {
        assertThatThrownBy(() -> DirectChannel.attach(engine.socket(), "c"))
                .isInstanceOf(SandboxFault.class)
                .hasMessageContaining("404 Not Found");
    }

    private static long selectors() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
            return all.filter(DirectChannelTest::isSelector).count();
        }
    }

    private static boolean isSelector(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().contains("eventpoll");
        } catch (IOException e) {
            return false; // closed meanwhile
        }
    }

    /** What an attached container sends, unasked. */
    private interface Output {
        void write(SocketChannel to) throws IOException;
    }

    private FakeEngine sending(Output output) throws IOException {
        return new FakeEngine(folder.resolve("docker.sock"), (request, to) -> {
            to.write(FakeEngine.text(FakeEngine.ATTACHED));
            output.write(to);
        });
    }

    private static byte[] frame(int length, char type, int request, String payload) {
        byte[] text = payload.getBytes(UTF_8);
        return ByteBuffer.allocate(9 + text.length)
                .putInt(length)
                .put((byte) type)
                .putInt(request)
                .put(text)
                .array();
    }
}
