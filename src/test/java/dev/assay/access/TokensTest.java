package dev.assay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.assay.postgres.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class TokensTest {
    private static final PGSimpleDataSource DATABASE = new PGSimpleDataSource();

    @SuppressWarnings("NullAway.Init")
    private static EmbeddedPostgres postgres;

    private Instant now = Instant.parse("2030-01-01T00:00:00Z");
    private final Tokens tokens = new Tokens(DATABASE, () -> now);
    private final String name = UUID.randomUUID().toString();

    @BeforeAll
    static void start(@TempDir Path folder) {
        postgres = EmbeddedPostgres.start(folder, 0);
        DATABASE.setUrl(postgres.connection().url());
        DATABASE.setUser(postgres.connection().user());
        DATABASE.setPassword(postgres.connection().password());
        Flyway.configure().dataSource(DATABASE).load().migrate();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void aTokenTellsItsCaller() {
        var token = tokens.create(Role.PIPELINE, name);

        assertThat(token.secret()).matches("assay_[A-Za-z0-9_-]{43}");
        assertThat(tokens.find(token)).contains(new Caller(name, Role.PIPELINE));
    }

    @Test
    void onlyTheHashIsStored() throws SQLException {
        var token = tokens.create(Role.LEARNER, name);

        try (var connection = DATABASE.getConnection();
                var rows = connection.createStatement().executeQuery("SELECT t::text FROM access_token t")) {
            while (rows.next()) {
                assertThat(rows.getString(1))
                        .doesNotContain(token.secret(), token.secret().substring(6));
            }
        }
        assertThat(token).asString().doesNotContain(token.secret());
    }

    @Test
    void anotherTokenOpensNothing() {
        tokens.create(Role.LEARNER, name);

        assertThat(tokens.find(Token.random())).isEmpty();
    }

    @Test
    void aCallerMayHoldSeveralTokensAndLosesAllAtOnce() {
        var first = tokens.create(Role.LEARNER, name);
        var second = tokens.create(Role.LEARNER, name);
        assertThat(tokens.find(first)).isEqualTo(tokens.find(second)).isPresent();

        assertThat(tokens.revoke(name)).isEqualTo(2);

        assertThat(tokens.find(first)).isEmpty();
        assertThat(tokens.find(second)).isEmpty();
        assertThat(tokens.revoke(name)).isZero();
    }

    @Test
    void aNameHasOneRole() {
        tokens.create(Role.LEARNER, name);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> tokens.create(Role.OPERATOR, name))
                .withMessageContaining("already a caller with the role learner");
    }

    @Test
    void aNameIsReadable() {
        for (String unfit : new String[] {"", " ", "x".repeat(101), "a\0b", "a\nb"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> tokens.create(Role.LEARNER, unfit));
        }
    }

    @Test
    void useIsNotedOncePerMinute() throws SQLException {
        var token = tokens.create(Role.LEARNER, name);
        tokens.find(token);
        var first = now;
        now = now.plusSeconds(59);
        tokens.find(token);
        assertThat(lastUse()).isEqualTo(first);

        now = now.plusSeconds(1);
        tokens.find(token);
        assertThat(lastUse()).isEqualTo(now);
    }

    @Test
    void withoutADatabaseNothingIsKnown() {
        var nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://127.0.0.1:1/none");

        assertThatExceptionOfType(AccessFault.class)
                .isThrownBy(() -> new Tokens(nowhere, InstantSource.fixed(now)).find(Token.random()))
                .matches(new DatabaseGone());
    }

    @Test
    void learnersAndPipelinesSeeOnlyTheirOwn() {
        for (Role role : Role.values()) {
            var caller = new Caller("ann", role);
            assertThat(caller.maySee("ann")).isTrue();
            assertThat(caller.maySee("bob")).isEqualTo(role == Role.INSTRUCTOR || role == Role.OPERATOR);
        }
    }

    private Instant lastUse() throws SQLException {
        try (var connection = DATABASE.getConnection();
                var select = connection.prepareStatement("SELECT last_used_at FROM access_token WHERE caller = ?")) {
            select.setString(1, name);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getTimestamp(1).toInstant();
            }
        }
    }
}
