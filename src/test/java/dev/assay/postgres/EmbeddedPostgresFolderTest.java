package dev.assay.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Folders in which PostgreSQL has it hard. */
final class EmbeddedPostgresFolderTest {
    private static final Path PARENT =
            Path.of("target", "embedded-postgres-folder").toAbsolutePath();
    private boolean mounted;

    @BeforeEach
    void create() throws Exception {
        Folders.delete(PARENT);
        Files.createDirectories(PARENT);
    }

    @AfterEach
    void remove() throws Exception {
        if (mounted) {
            run("umount", PARENT.toString());
        }
        Files.setPosixFilePermissions(PARENT, PosixFilePermissions.fromString("rwx------"));
        Folders.delete(PARENT);
    }

    @Test
    void worksBelowAFolderThatIsClosedToOthers() throws Exception {
        Files.setPosixFilePermissions(PARENT, PosixFilePermissions.fromString("rwx------"));
        assertStarts();
    }

    @Test
    void saysThatTheDiskIsFullWhereTheProgramsDoNotFit() throws Exception {
        if (mount("size=20m")) {
            assertSaysFull();
        }
    }

    @Test
    void saysThatTheDiskIsFullWhereTheDataDoesNotFit() throws Exception {
        if (mount("size=100m")) {
            assertSaysFull();
            assertThat(PARENT.resolve("home/data")).doesNotExist();
            run("mount", "-o", "remount,size=400m", PARENT.toString());
            assertStarts();
        }
    }

    @Test
    void saysThatTheDiskIsFullWhereAServerThatRanHasNoRoomLeftAndStartsAgainWithRoom() throws Exception {
        if (mount("size=400m")) {
            assertStarts();
            Path rest = PARENT.resolve("rest");
            run("dd", "if=/dev/zero", "of=" + rest, "bs=1M", "status=none");
            assertSaysFull();
            Files.delete(rest);
            assertStarts();
        }
    }

    @Test
    void saysThatItMayNotWrite() throws Exception {
        if (Account.current() == Account.SELF || !mount("ro")) {
            Files.setPosixFilePermissions(PARENT, PosixFilePermissions.fromString("r-x------"));
        }
        assertThatThrownBy(() -> EmbeddedPostgres.start(PARENT.resolve("home"), 0))
                .isInstanceOf(PostgresFault.class)
                .hasMessageContaining("Assay may not write there");
    }

    private static void assertStarts() {
        try (var postgres = EmbeddedPostgres.start(PARENT.resolve("home"), 0)) {
            assertThat(postgres.isAlive()).isTrue();
        }
    }

    private static void assertSaysFull() {
        assertThatThrownBy(() -> EmbeddedPostgres.start(PARENT.resolve("home"), 0))
                .isInstanceOf(PostgresFault.class)
                .hasMessageContaining("The disk is full")
                .hasMessageContaining("choose another folder");
    }

    private boolean mount(String options) throws Exception {
        mounted = run("mount", "-t", "tmpfs", "-o", options, "tmpfs", PARENT.toString()) == 0;
        if (!mounted) {
            System.err.println("NOT TESTED: a small disk can be mounted by root with CAP_SYS_ADMIN only");
        }
        return mounted;
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(List.of(command)).inheritIO().start().waitFor();
    }
}
