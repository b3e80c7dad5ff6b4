package dev.assay.postgres;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Gives a test application a fresh database, on a server that ends with it: the next one may be of another class loader. */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {
    private static final Path FOLDER = Path.of("target", "test-postgres").toAbsolutePath();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static @Nullable EmbeddedPostgres server;

    private String database = "";

    @Override
    public Map<String, String> start() {
        var connection = server().connection();
        database = "test_" + DATABASES.incrementAndGet();
        execute(connection, "create database " + database);
        return Map.of(
                "quarkus.datasource.jdbc.url", connection.url().replaceFirst("[^/]+$", database),
                "quarkus.datasource.username", connection.user(),
                "quarkus.datasource.password", connection.password());
    }

    @Override
    public void stop() {
        execute(server().connection(), "drop database if exists " + database + " with (force)");
        closeServer();
    }

    /** Restarts the server on the same port, so that every connection breaks, and does something while it is away. */
    public static synchronized void stopWhile(Runnable action) {
        String url = server().connection().url();
        server().close();
        action.run();
        server = EmbeddedPostgres.start(FOLDER, Integer.parseInt(url.replaceAll(".*:(\\d+)/.*", "$1")));
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            server = EmbeddedPostgres.start(FOLDER, 0);
            dropThoseOfAKilledRun(server.connection());
        }
        return server;
    }

    private static synchronized void closeServer() {
        server().close();
        server = null;
    }

    private static void dropThoseOfAKilledRun(PostgresConnection to) {
        var leftovers = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(to.url(), to.user(), to.password());
                var rows = connection
                        .createStatement()
                        .executeQuery("select datname from pg_database where datname like 'test_%'")) {
            while (rows.next()) {
                leftovers.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        leftovers.forEach(name -> execute(to, "drop database " + name));
    }

    private static void execute(PostgresConnection to, String sql) {
        try (var connection = DriverManager.getConnection(to.url(), to.user(), to.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
