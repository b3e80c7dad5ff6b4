package dev.assay.sandbox.docker;

import com.github.dockerjava.api.model.Container;
import dev.assay.sandbox.SandboxFault;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;

/**
 * Removes containers that a dead worker left. A sandbox ends by itself when its worker's connection closes, so a stopped one, or one older than any
 * worker keeps one, is nobody's; a running younger one may be another worker's and stays.
 */
final class Reaper {
    private static final Set<String> STOPPED = Set.of("exited", "dead");
    private static final Duration SETTLING = Duration.ofMinutes(1);
    private static final Duration LONGEST_LIFE = Duration.ofHours(6);

    private final DockerEngine engine;
    private final Set<String> ours;
    private final InstantSource clock;

    Reaper(DockerEngine engine, Set<String> ours, InstantSource clock) {
        this.engine = engine;
        this.ours = ours;
        this.clock = clock;
    }

    void reap() {
        engine.sandboxes().stream()
                .filter(c -> !ours.contains(c.getId()) && abandoned(c))
                .map(Container::getId)
                .forEach(this::remove);
    }

    private void remove(String container) {
        try {
            engine.remove(container);
        } catch (SandboxFault e) {
            // the engine cannot, for now: no reason to keep the others
        }
    }

    private boolean abandoned(Container container) {
        Duration age = Duration.between(Instant.ofEpochSecond(container.getCreated()), clock.instant());
        return switch (container.getState()) {
            case String s when STOPPED.contains(s) -> true;
            case "created" -> age.compareTo(SETTLING) > 0;
            default -> age.compareTo(LONGEST_LIFE) > 0;
        };
    }
}
