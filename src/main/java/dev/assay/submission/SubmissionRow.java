package dev.assay.submission;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "submission")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class SubmissionRow extends PanacheEntityBase {
    @Id
    UUID id;

    String owner;
    String exercise;
    String language;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> files;

    Instant createdAt;

    @Nullable
    UUID batch;

    @Nullable
    String name;

    @Nullable
    String idempotencyKey;

    Submission toSubmission() {
        return new Submission(id, owner, exercise, language, files, createdAt, batch, name, idempotencyKey);
    }
}
