package dev.assay.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The callers and hashed tokens in PostgreSQL; plain JDBC, so that the command line needs no running service. */
public final class Tokens {
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    private final DataSource database;
    private final InstantSource clock;

    public Tokens(DataSource database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Makes a token for the caller of that name, and the caller when there is none yet.
     *
     * @throws IllegalArgumentException when the name is unfit or belongs to a caller of another role
     */
    public Token create(Role role, String name) {
        if (name.isBlank() || name.length() > 100 || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A name has 1 to 100 characters and no control characters.");
        }
        return inTransaction(connection -> {
            var caller = caller(connection, role, name);
            if (caller.role() != role) {
                throw new IllegalArgumentException(
                        "“%s” is already a caller with the role %s. Choose another name, or that role."
                                .formatted(name, caller.role().word()));
            }
            var token = Token.random();
            try (var insert = prepare(
                    connection,
                    "INSERT INTO access_token (hash, caller, created_at) VALUES (?, ?, ?)",
                    token.hash(),
                    name,
                    now())) {
                insert.executeUpdate();
            }
            return token;
        });
    }

    /** Who holds this token, unless it is unknown or revoked. */
    public Optional<Caller> find(Token token) {
        return inTransaction(connection -> {
            try (var select = prepare(connection, """
                            SELECT c.name, c.role, t.last_used_at FROM access_token t JOIN caller c ON c.name = t.caller
                            WHERE t.hash = ? AND t.revoked_at IS NULL""", (Object) token.hash());
                    var rows = select.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                noteUse(connection, token, rows.getTimestamp("last_used_at"));
                return Optional.of(caller(rows));
            }
        });
    }

    /** Ends every token of the caller of that name; how many there were. */
    public int revoke(String name) {
        return inTransaction(connection -> {
            try (var update = prepare(
                    connection,
                    "UPDATE access_token SET revoked_at = ? WHERE revoked_at IS NULL AND caller = ?",
                    now(),
                    name)) {
                return update.executeUpdate();
            }
        });
    }

    private Caller caller(Connection connection, Role role, String name) throws SQLException {
        try (var insert = prepare(
                connection,
                "INSERT INTO caller (name, role, created_at) VALUES (?, ?, ?) ON CONFLICT (name) DO NOTHING",
                name,
                role.name(),
                now())) {
            insert.executeUpdate();
        }
        try (var select = prepare(connection, "SELECT name, role FROM caller WHERE name = ?", name);
                var rows = select.executeQuery()) {
            rows.next();
            return caller(rows);
        }
    }

    private static Caller caller(ResultSet row) throws SQLException {
        return new Caller(row.getString("name"), Role.valueOf(row.getString("role")));
    }

    private void noteUse(Connection connection, Token token, @Nullable Timestamp last) throws SQLException {
        if (last != null && last.toInstant().plus(USE_NOTED_EVERY).isAfter(clock.instant())) {
            return;
        }
        try (var update =
                prepare(connection, "UPDATE access_token SET last_used_at = ? WHERE hash = ?", now(), token.hash())) {
            update.executeUpdate();
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T inTransaction(Work<T> work) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new AccessFault("The access tables cannot be used: " + e.getMessage(), e);
        }
    }
}
