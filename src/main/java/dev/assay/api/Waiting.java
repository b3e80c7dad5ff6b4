package dev.assay.api;

import dev.assay.access.Caller;
import dev.assay.access.Role;
import dev.assay.submission.Progress;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Lets each caller wait for only so many submissions at a time: every wait costs a connection and a thread. */
@Singleton
public final class Waiting {
    private final Progress progress;
    private final Settings settings;
    private final Map<String, Integer> waiting = new ConcurrentHashMap<>();

    /** How many requests may wait. */
    @ConfigMapping(prefix = "assay.waiting")
    public interface Settings {
        /** Requests of a learner. */
        @WithDefault("30")
        int learner();

        /** Requests of anybody else. */
        @WithDefault("500")
        int other();
    }

    Waiting(Progress progress, Settings settings) {
        this.progress = progress;
        this.settings = settings;
    }

    int most(Caller caller) {
        return caller.role() == Role.LEARNER ? settings.learner() : settings.other();
    }

    /** A follower, which whoever gets it closes; nothing where the caller has as many as allowed. */
    Optional<Follower> follow(Caller caller, UUID submission) {
        int now = waiting.merge(caller.name(), 1, Integer::sum);
        if (now > most(caller)) {
            leave(caller);
            return Optional.empty();
        }
        return Optional.of(new Follower(progress, submission, () -> leave(caller)));
    }

    private void leave(Caller caller) {
        waiting.computeIfPresent(caller.name(), (name, count) -> count == 1 ? null : count - 1);
    }
}
