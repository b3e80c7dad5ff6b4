package dev.assay.api;

import dev.assay.api.problem.ProblemType;
import dev.assay.submission.Submissions;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Refuses more submissions than one owner may have waiting, or than the queue holds. */
@Singleton
public final class Admission {
    private final Submissions submissions;
    private final Settings settings;

    /** How much may wait. */
    @ConfigMapping(prefix = "assay.admission")
    public interface Settings {
        /** Unfinished submissions of one owner, batches apart. */
        @WithDefault("100")
        int perOwner();

        /** Waiting submissions of everybody. */
        @WithDefault("10000")
        int queue();

        /** When to come back. */
        @WithDefault("5s")
        Duration retryAfter();
    }

    Admission(Submissions submissions, Settings settings) {
        this.submissions = submissions;
        this.settings = settings;
    }

    void admitOne(String owner) {
        long waiting = submissions.queued(owner);
        if (waiting >= settings.perOwner()) {
            throw ProblemType.TOO_MANY_SUBMISSIONS
                    .because(
                            "You have %d submissions that are not judged yet; at most %d may wait. Try again later.",
                            waiting, settings.perOwner())
                    .retryAfter(settings.retryAfter());
        }
        admit(1);
    }

    void admit(int size) {
        long waiting = submissions.queueLength();
        if (waiting + size > settings.queue()) {
            throw ProblemType.QUEUE_FULL
                    .because("%d submissions are waiting already. Nothing was queued; try again later.", waiting)
                    .retryAfter(settings.retryAfter());
        }
    }
}
