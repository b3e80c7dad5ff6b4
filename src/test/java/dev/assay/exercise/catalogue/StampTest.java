package dev.assay.exercise.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.PackageFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StampTest {
    private final Path root;
    private final PackageFolder echo;
    private final Stamp before;

    StampTest(@TempDir Path root) {
        this.root = root;
        echo = PackageFolder.stdio(root);
        before = Stamp.of(root);
    }

    @Test
    void it_holds_while_nobody_touches_anything() {
        assertThat(before.holds()).isTrue();
        assertThat(before.same(Stamp.of(root))).isTrue();
    }

    @Test
    void what_is_written_or_deleted_ends_it() {
        echo.file("statement.md", "Another one.\n");
        assertEnded(before);
        Stamp written = Stamp.of(root);
        echo.without("statement.md");
        assertEnded(written);
    }

    @Test
    void a_file_that_comes_into_a_folder_or_is_renamed_there_ends_it() throws IOException {
        for (int i = 0; i < 1000 && before.holds(); i++) { // until the file system's clock has moved on
            echo.file("tests/pairs/new" + i + ".in", "");
        }
        assertEnded(before);
        Stamp settled = Stamp.of(root);
        Path word = root.resolve("tests/pairs/01-word.in");
        Files.move(word, word.resolveSibling("02-word.in"));
        assertEnded(settled);
    }

    @Test
    void a_twin_with_the_same_name_size_and_time_ends_it() throws IOException {
        Path statement = root.resolve("statement.md");
        Path twin = Files.copy(statement, root.resolve(".twin"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(twin, statement, StandardCopyOption.REPLACE_EXISTING);
        assertEnded(before);
    }

    @Test
    void a_file_that_may_be_read_since_ends_it() throws IOException {
        for (int i = 0; i < 1000 && before.holds(); i++) {
            Files.setPosixFilePermissions(root.resolve("statement.md"), PosixFilePermissions.fromString("rw-------"));
        }
        assertEnded(before);
    }

    @Test
    void what_is_no_part_of_the_package_is_not_in_it() throws IOException {
        Files.createDirectories(root.resolve(".git"));
        Files.createDirectories(root.resolve("tests/__pycache__"));
        Stamp settled = Stamp.of(root);
        echo.file(".git/index", "hidden").file("tests/__pycache__/generate.pyc", "made");
        assertThat(settled.holds()).isTrue();
    }

    private void assertEnded(Stamp stamp) {
        assertThat(stamp.holds()).isFalse();
        assertThat(stamp.same(Stamp.of(root))).isFalse();
    }
}
