package dev.assay.submission;

import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One try at judging a submission; written by {@link SubmissionQueue} alone. */
@Entity
@Immutable
@Table(name = "attempt")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class AttemptRow extends PanacheEntityBase {
    /** What the queue knows; a lease that has run out is still {@code LEASED}. */
    enum State {
        QUEUED(Status.QUEUED),
        LEASED(Status.RUNNING),
        JUDGED(Status.JUDGED),
        FAILED(Status.FAILED);

        final Status status;

        State(Status status) {
            this.status = status;
        }
    }

    @Id
    Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "submission")
    SubmissionRow submission;

    /** Whether this is the attempt that counts. */
    boolean current;

    @Enumerated(EnumType.STRING)
    State state;

    Instant queuedAt;
    long version;
    int tries;

    @Nullable
    String fault;

    @Enumerated(EnumType.STRING)
    @Nullable
    Verdict verdict;

    @Nullable
    Integer score;

    @Nullable
    Integer maxScore;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Judgement judgement;

    SubmissionState toState(long position) {
        return new SubmissionState(submission.toSubmission(), state.status, position, judgement, fault);
    }

    SubmissionQueue.Lease toLease() {
        return new SubmissionQueue.Lease(id, version, tries, queuedAt, submission.toSubmission());
    }
}
