package dev.assay.api;

import dev.assay.judging.judgement.Judgement;
import dev.assay.judging.judgement.Verdict;
import dev.assay.submission.SubmissionQueue;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Does a worker's part by hand: takes everything from the queue and records a judgement. */
@Singleton
public final class Desk {
    private final SubmissionQueue queue;

    Desk(SubmissionQueue queue) {
        this.queue = queue;
    }

    /** Everything that waits is taken. */
    List<SubmissionQueue.Lease> take() {
        return queue.lease("desk", 10_000, Duration.ofMinutes(1), 3);
    }

    /** Everything that waits is judged. */
    void judgeAll() {
        take().forEach(this::judge);
    }

    void judge(SubmissionQueue.Lease lease) {
        queue.record(lease, judgement());
    }

    /** Everything that waits is given up. */
    void giveUpAll() {
        queue.lease("desk", 10_000, Duration.ofMinutes(1), 1)
                .forEach(lease -> queue.fault(lease, "the-cause-for-operators", Duration.ZERO, 1));
    }

    private static Judgement judgement() {
        var test = new Judgement.Test(
                "large",
                Judgement.Visible.HIDDEN,
                Verdict.WRONG_ANSWER,
                1.5,
                2,
                1000,
                "Think.",
                null,
                null,
                null,
                null);
        return new Judgement(
                "demo/sum",
                "sha256:1234",
                "python",
                Verdict.WRONG_ANSWER,
                Verdict.WRONG_ANSWER,
                0,
                100,
                Judgement.Evidence.SEPARATE,
                new Judgement.Compile(true, "", false, 0, 0),
                List.of(new Judgement.Group("secret", 0, 100, List.of(test))),
                null,
                "sha256:5678",
                Instant.EPOCH,
                Instant.EPOCH,
                new Judgement.Timings(0, 0, 0, 0));
    }
}
