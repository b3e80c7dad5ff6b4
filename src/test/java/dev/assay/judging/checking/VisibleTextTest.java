package dev.assay.judging.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.Content;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VisibleTextTest {
    @Test
    void ordinary_text_stays_as_it_is() {
        String text = "line 1\n\tline 2 – naïve 日本語 🚀\n";
        assertThat(VisibleText.of(text)).isEqualTo(text);
        assertThat(VisibleText.of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(VisibleText.of("")).isEmpty();
    }

    @Test
    void control_characters_are_shown_and_not_obeyed() {
        assertThat(VisibleText.of("a\0b\u001b[31mc\u0007\b\r\n\u007f")).isEqualTo("a␀b␛[31mc␇␈␍\n␡");
        assertThat(VisibleText.of("\u0085\u009b")).isEqualTo("<U+0085><U+009B>");
    }

    @Test
    void characters_that_turn_or_hide_text_are_written_out() {
        assertThat(VisibleText.of("a\u202eb\u2066c\u200b\ufeff\u2028\u00ad"))
                .isEqualTo("a<U+202E>b<U+2066>c<U+200B><U+FEFF><U+2028><U+00AD>");
        assertThat(VisibleText.of("\udb40\udc41\uffff")).isEqualTo("<U+E0041><U+FFFF>");
    }

    @Test
    void what_is_no_utf_8_is_replaced() {
        assertThat(VisibleText.of(new byte[] {'a', (byte) 0xff, 'b', (byte) 0xc3}))
                .isEqualTo("a\ufffdb\ufffd");
        assertThat(VisibleText.of("a\ud800b")).isEqualTo("a?b");
    }

    @Test
    void long_text_is_cut_at_a_character_and_says_how_much_is_missing() {
        byte[] text = "äöü🚀xyz".getBytes(StandardCharsets.UTF_8);

        assertThat(VisibleText.of(text, 3)).isEqualTo("äöü… (7 more bytes)");
        assertThat(VisibleText.of(text, 4)).isEqualTo("äöü… (7 more bytes)");
        assertThat(VisibleText.of(text, 5)).isEqualTo("äöü🚀… (3 more bytes)");
        assertThat(VisibleText.of(text, 8)).isEqualTo("äöü🚀xyz");
        assertThat(VisibleText.of(new byte[64 << 20])).hasSizeLessThan(5000).endsWith("… (67104864 more bytes)");
    }

    @Test
    void of_a_large_file_only_the_beginning_is_read(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("1.in");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.write("日本語".repeat(3_000).getBytes(StandardCharsets.UTF_8));
            large.setLength(3L << 30);
        }
        var content = new Content.InFile(file, 3L << 30, Files.getLastModifiedTime(file));

        assertThat(VisibleText.of(content)).startsWith("日本語日本").endsWith("本語日… (3221213472 more bytes)");
    }

    @Test
    void whatever_goes_in_what_comes_out_can_be_stored_and_shown() {
        var random = new Random(17);
        for (int i = 0; i < 5000; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            String visible = VisibleText.of(bytes, 20);
            assertThat(visible.codePoints().filter(c -> c != '\n' && c != '\t').mapToObj(Character::getType))
                    .doesNotContain((int) Character.CONTROL, (int) Character.FORMAT, (int) Character.SURROGATE);
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(visible)).isTrue();
        }
    }
}
