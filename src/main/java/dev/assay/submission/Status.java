package dev.assay.submission;

/** Where a submission stands; {@code FAILED} means that the platform gave up, which says nothing about the submission. */
public enum Status {
    QUEUED,
    RUNNING,
    JUDGED,
    FAILED;

    public boolean finished() {
        return this == JUDGED || this == FAILED;
    }
}
