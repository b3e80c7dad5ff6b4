package dev.assay.api.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.assay.api.problem.Problem;
import dev.assay.api.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    private static final int MOST_BYTES = 1000;
    private static final int MOST_FILES = 3;

    @Test
    void regularFilesAreReadInTheirOrder() throws IOException {
        var files = read(zip(entry("b.py", "two"), entry("a/c.py", "three")));

        assertThat(files).extracting(Upload.SourceFile::name).containsExactly("b.py", "a/c.py");
        assertThat(files.getFirst().content()).isEqualTo("two".getBytes(UTF_8));
    }

    @Test
    void foldersAndWhatMacOsAddsAreSkipped() throws IOException {
        var files = read(zip(
                entry("a/", ""), entry("a/x.py", "1"), entry("__MACOSX/a/._x.py", "\0"), entry("a/.DS_Store", "\0")));

        assertThat(files).extracting(Upload.SourceFile::name).containsExactly("a/x.py");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x.py",
                "/etc/x.py",
                "a/../../x.py",
                "a\\..\\x.py",
                "C:/x.py",
                "a//x.py",
                "./x.py",
                "x\u0000.py",
                "x\n.py"
            })
    void namesThatLeadElsewhereAreRefused(String name) throws IOException {
        assertThat(flaws(zip(entry(name, "1")))).hasSize(1);
    }

    @Test
    void namesThatOccurTwiceAreRefused() throws IOException {
        assertThat(flaws(zip(entry("x.py", "1"), entry("X.py", "2"))))
                .extracting(Problem.Flaw::pointer)
                .containsExactly("/X.py");
    }

    @Test
    void linksAreRefused() throws IOException {
        var link = new ZipArchiveEntry("x.py");
        link.setUnixMode(UnixStat.LINK_FLAG | 0777);

        assertThat(flaws(zip(Map.entry(link, "/etc/passwd".getBytes(UTF_8)))))
                .extracting(Problem.Flaw::detail)
                .containsExactly("Links are not allowed; put the file itself into the archive.");
    }

    @Test
    void encryptedEntriesAreRefused() throws IOException {
        byte[] zip = zip(entry("x.py", "1"));
        zip[indexOf(zip, "PK\1\2") + 8] |= 1;

        assertThat(flaws(zip))
                .extracting(Problem.Flaw::detail)
                .containsExactly("Encrypted entries cannot be read; make the archive without a password.");
    }

    @Test
    void moreFilesThanAllowedAreRefused() throws IOException {
        assertThat(refusal(zip(entry("a", ""), entry("b", ""), entry("c", ""), entry("d", ""))))
                .endsWith("It may hold at most 3 files; this one has 4.");
    }

    @Test
    void hundredsOfThousandsOfNamesAreRefusedBeforeTheyAreObjects() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            for (int i = 0; i < 100_000; i++) {
                zip.putArchiveEntry(new ZipArchiveEntry(i + "/"));
                zip.closeArchiveEntry();
            }
        }
        byte[] folders = bytes.toByteArray();

        assertThat(refusal(folders)).endsWith("It has far more entries than the 3 files that it may hold.");
        assertThat(refusal(Arrays.copyOf(folders, folders.length / 4 * 3))).contains("far more entries");
    }

    @Test
    void unpackingStopsAtTheLimit() throws IOException {
        assertThat(refusal(zip(entry("a", "x".repeat(MOST_BYTES)), entry("b", "x"))))
                .endsWith("Unpacked, its files may have at most 1000 bytes together.");
    }

    @Test
    void aDirectoryThatLiesAboutSizesDoesNotHelp() throws IOException {
        byte[] zip = zip(entry("a", "x".repeat(100 * MOST_BYTES)));
        int size = indexOf(zip, "PK\1\2") + 24;
        zip[size] = 1;
        zip[size + 1] = zip[size + 2] = zip[size + 3] = 0;

        assertThat(refusal(zip)).endsWith("Unpacked, its files may have at most 1000 bytes together.");
    }

    @Test
    void damagedContentIsRefused() throws IOException {
        byte[] zip = zip(entry("a.py", "print(1)"));
        zip[indexOf(zip, "PK\1\2") + 16] ^= 1;

        assertThat(refusal(zip)).startsWith("This is not a readable zip archive.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "not a zip archive, but long enough to hold the end of one's directory"})
    void whatIsNoArchiveIsRefused(String content) {
        assertThat(refusal(content.getBytes(UTF_8))).startsWith("This is not a readable zip archive.");
    }

    @Test
    void everyTruncationOfAnArchiveIsRefused() throws IOException {
        byte[] zip = zip(entry("a.py", "print(1)"));
        for (int length = 0; length < zip.length; length++) {
            assertThat(refusal(Arrays.copyOf(zip, length))).isNotEmpty();
        }
    }

    private static List<Upload.SourceFile> read(byte[] zip) {
        return new Archive(MOST_BYTES, MOST_FILES).read(zip);
    }

    private static Problem problem(byte[] zip) {
        var thrown = new Problem[1];
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> read(zip))
                .satisfies(e -> thrown[0] = e.problem());
        assertThat(thrown[0].type()).isEqualTo("urn:assay:problem:invalid-archive");
        return thrown[0];
    }

    private static List<Problem.Flaw> flaws(byte[] zip) {
        return Objects.requireNonNull(problem(zip).errors());
    }

    private static String refusal(byte[] zip) {
        return problem(zip).detail();
    }

    private static Map.Entry<ZipArchiveEntry, byte[]> entry(String name, String content) {
        return Map.entry(new ZipArchiveEntry(name), content.getBytes(UTF_8));
    }

    @SafeVarargs
    private static byte[] zip(Map.Entry<ZipArchiveEntry, byte[]>... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            for (var entry : entries) {
                zip.putArchiveEntry(entry.getKey());
                zip.write(entry.getValue());
                zip.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static int indexOf(byte[] zip, String signature) {
        return new String(zip, ISO_8859_1).indexOf(signature);
    }
}
