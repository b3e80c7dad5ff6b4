package dev.assay.api;

import dev.assay.access.Caller;
import dev.assay.access.Role;
import dev.assay.api.problem.ProblemType;
import dev.assay.submission.Submissions;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Refuses more submissions than one owner may have waiting, or than the queue holds. */
@Singleton
public final class Admission {
    private static final int LOCKS = 64;

    private final List<ReentrantLock> locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toList();
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

    /**
     * Stores what may still be stored. One owner's requests are taken one after the other, so that many at once are not all let in on the same
     * count; they wait before they take a connection to the database.
     */
    <T> T admit(Caller caller, int size, Supplier<T> store) {
        var lock = locks.get(Math.floorMod(caller.name().hashCode(), LOCKS));
        lock.lock();
        try {
            check(caller, size);
            return store.get();
        } finally {
            lock.unlock();
        }
    }

    private void check(Caller caller, int size) {
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
