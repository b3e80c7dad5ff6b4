package dev.assay.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class EmbeddedPostgresTest {
    private static final Path FOLDER =
            Path.of("target", "embedded-postgres-test").toAbsolutePath();

    @BeforeAll
    static void startAnew() throws Exception {
        if (Files.exists(FOLDER.resolve("data"))) {
            EmbeddedPostgres.start(FOLDER, 0).close();
            Folders.delete(FOLDER.resolve("data"));
            Files.deleteIfExists(FOLDER.resolve("connection.properties"));
        }
    }

    @Test
    void rowsAndPasswordSurviveARestart() throws Exception {
        String password;
        try (var postgres = EmbeddedPostgres.start(FOLDER, 0);
                var connection = connect(postgres.connection())) {
            password = postgres.connection().password();
            execute(connection, "drop table if exists kept");
            execute(connection, "create table kept as select 42 as answer");
        }
        try (var postgres = EmbeddedPostgres.start(FOLDER, 0);
                var connection = connect(postgres.connection())) {
            assertThat(query(connection, "select answer from kept")).isEqualTo("42");
            assertThat(postgres.connection().password()).isEqualTo(password);
        }
    }

    @Test
    void confirmsOnlyWhatIsOnDisk() throws Exception {
        try (var postgres = EmbeddedPostgres.start(FOLDER, 0);
                var connection = connect(postgres.connection())) {
            for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"}) {
                assertThat(query(connection, "show " + setting)).as(setting).isEqualTo("on");
            }
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        try (var postgres = EmbeddedPostgres.start(FOLDER, 0)) {
            String url = postgres.connection().url();
            assertThatThrownBy(() -> DriverManager.getConnection(url, "assay", "guessed"))
                    .hasMessageContaining("password");
            assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", ""))
                    .hasMessageContaining("no pg_hba.conf entry");
            try (var connection = connect(postgres.connection())) {
                assertThat(query(connection, "show listen_addresses")).isEqualTo("127.0.0.1");
                assertThat(query(connection, "select rolsuper from pg_roles where rolname = current_user"))
                        .isEqualTo("f");
            }
        }
    }

    @Test
    void anotherCommandFindsTheConnectionInAPrivateFile() throws Exception {
        try (var postgres = EmbeddedPostgres.start(FOLDER, 0)) {
            assertThat(PostgresConnection.read(FOLDER)).contains(postgres.connection());
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(FOLDER.resolve("connection.properties"))))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(FOLDER.resolve("data"))))
                    .isEqualTo("rwx------");
            assertThat(postgres.connection().toString())
                    .doesNotContain(postgres.connection().password());
        }
    }

    @Test
    void aLostPasswordIsReplaced() throws Exception {
        EmbeddedPostgres.start(FOLDER, 0).close();
        Files.delete(FOLDER.resolve("connection.properties"));
        try (var postgres = EmbeddedPostgres.start(FOLDER, 0);
                var connection = connect(postgres.connection())) {
            assertThat(query(connection, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aServerLeftByAKilledProcessIsEndedAndItsDataKept() throws Exception {
        Process process = Launched.launch(FOLDER);
        awaitStart(process);
        try (var connection = connect(PostgresConnection.read(FOLDER).orElseThrow())) {
            execute(connection, "drop table if exists orphaned");
            execute(connection, "create table orphaned as select 7 as answer");
        }
        process.destroyForcibly().waitFor();
        long orphan = Long.parseLong(
                Files.readAllLines(FOLDER.resolve("data/postmaster.pid")).getFirst());
        assertThat(ProcessHandle.of(orphan)).isPresent();
        try (var postgres = EmbeddedPostgres.start(FOLDER, 0);
                var connection = connect(postgres.connection())) {
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
            assertThat(query(connection, "select answer from orphaned")).isEqualTo("7");
        }
    }

    @Test
    void endsAfterTheApplicationWhenItsProcessIsToldToEnd() throws Exception {
        Process process = Launched.launch(FOLDER);
        awaitStart(process);
        process.toHandle().destroy();
        assertThat(process.inputReader().readLine()).isEqualTo("alive while the application ends: true");
        process.waitFor();
        assertThat(FOLDER.resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void aFolderHasOneServerAtATime() {
        try (var postgres = EmbeddedPostgres.start(FOLDER, 0)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(FOLDER, 0))
                    .isInstanceOf(PostgresFault.class)
                    .hasMessageContaining("Another Assay is running");
            assertThat(postgres.isAlive()).isTrue();
        }
    }

    @Test
    void aStalePidFileOfAnotherLivingProcessDoesNotMatter() throws Exception {
        EmbeddedPostgres.start(FOLDER, 0).close();
        Files.writeString(
                FOLDER.resolve("data/postmaster.pid"), ProcessHandle.current().pid() + "\n/nowhere\n");
        try (var postgres = EmbeddedPostgres.start(FOLDER, 0)) {
            assertThat(postgres.isAlive()).isTrue();
        }
    }

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(FOLDER, socket.getLocalPort()))
                    .isInstanceOf(PostgresFault.class)
                    .hasMessageContaining("Port " + socket.getLocalPort())
                    .hasMessageContaining("is taken");
        }
    }

    @Test
    void saysThatAnotherMajorVersionWroteTheData() throws Exception {
        EmbeddedPostgres.start(FOLDER, 0).close();
        Path version = FOLDER.resolve("data/PG_VERSION");
        String right = Files.readString(version);
        Files.writeString(version, "12\n");
        try {
            assertThatThrownBy(() -> EmbeddedPostgres.start(FOLDER, 0))
                    .isInstanceOf(PostgresFault.class)
                    .hasMessageContaining("another major version");
        } finally {
            Files.writeString(version, right);
        }
    }

    private static void awaitStart(Process process) throws Exception {
        assertThat(process.inputReader().readLine()).isEqualTo("started");
    }

    private static Connection connect(PostgresConnection to) throws SQLException {
        return DriverManager.getConnection(to.url(), to.user(), to.password());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
