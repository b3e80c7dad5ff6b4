package dev.assay.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.icpc.IcpcFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Test data of which no single file fits into the heap of who judges with it. */
class LargeDataIT {
    private static final String HEAP = "-Xmx48m";
    private static final int CASES = 4;
    private static final int PIECES = 75;
    private static final int PIECE = 1 << 20;

    @Test
    @Timeout(120)
    void data_goes_from_its_files_into_sandboxes_and_is_not_held(@TempDir Path temporary) throws Exception {
        Path folder = temporary.resolve("checksum");
        IcpcFolder sample = IcpcFolder.legacy(folder);
        for (int i = 0; i < CASES; i++) {
            long sum = write(folder.resolve("data/secret/large-" + i + ".in"), i);
            sample.file("data/secret/large-" + i + ".ans", sum + "\n");
        }
        sample.without("data/sample").without("data/secret/1.in").without("data/secret/1.ans");
        Path submission = Files.writeString(temporary.resolve("sum.cpp"), """
                #include <cstdio>
                int main() {
                    static unsigned char piece[1 << 16];
                    long long sum = 0;
                    while (size_t n = fread(piece, 1, sizeof piece, stdin))
                        for (size_t i = 0; i < n; i++) sum += piece[i];
                    printf("%lld\\n", sum);
                }
                """);

        Process grading = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.assay.Main",
                        "grade",
                        folder.toString(),
                        submission.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(grading.getInputStream().readAllBytes(), UTF_8);

        assertThat(grading.waitFor()).as(said).isZero();
        assertThat(said).contains("ACCEPTED  100/100");
    }

    /** Writes some random bytes and gives their sum. */
    private static long write(Path file, int seed) {
        byte[] piece = new byte[PIECE];
        new Random(seed).nextBytes(piece);
        long sum = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < PIECES; i++) {
                piece[i] = (byte) i;
                for (byte one : piece) {
                    sum += one & 0xff;
                }
                out.write(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sum;
    }
}
