package dev.assay.api;

import dev.assay.access.Caller;
import dev.assay.access.Role;
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
        /** Unfinished submissions of a learner. */
        @WithDefault("100")
        int learner();

        /** Unfinished submissions of anybody else, those in batches included. */
        @WithDefault("5000")
        int other();

        /** Waiting submissions of all together. */
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

    void admit(Caller caller, int size) {
        long own = submissions.queued(caller.name());
        int most = caller.role() == Role.LEARNER ? settings.learner() : settings.other();
        if (own + size > most) {
            throw ProblemType.TOO_MANY_SUBMISSIONS
                    .because(
                            "At most %d of your submissions may wait to be judged; %d do. Nothing was queued; try again later.",
                            most, own)
                    .retryAfter(settings.retryAfter());
        }
        long waiting = submissions.queueLength();
        if (waiting + size > settings.queue()) {
            throw ProblemType.QUEUE_FULL
                    .because("%d submissions are waiting already. Nothing was queued; try again later.", waiting)
                    .retryAfter(settings.retryAfter());
        }
    }
}
