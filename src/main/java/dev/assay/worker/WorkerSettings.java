package dev.assay.worker;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** How this process judges. */
@ConfigMapping(prefix = "assay.worker")
public interface WorkerSettings {
    /** Whether it judges at all. */
    @WithDefault("true")
    boolean enabled();

    /** Its name in the database; by default the host's name with the process's number. */
    Optional<String> name();

    /** How many submissions it judges at a time; by default one for each processor. */
    OptionalInt jobs();

    /** How long a lease holds when it is not renewed; it is renewed three times as often. */
    @WithDefault("30s")
    Duration lease();

    /** How often it looks for work that no notification told of. */
    @WithDefault("2s")
    Duration poll();

    /** How often an attempt that meets platform faults is tried before it fails. */
    @WithDefault("5")
    int tries();

    /** How long an attempt waits after its first platform fault; twice as long after each further one. */
    @WithDefault("2s")
    Duration backOff();

    /** How long a submission waits while its exercise is not offered any more, before it fails. */
    @WithDefault("1h")
    Duration withdrawn();

    /** The longest pause between two looks at whether an outage of the sandboxes is over. */
    @WithDefault("30s")
    Duration probe();

    /** How long it goes on trying to record a judgement while the database is away. */
    @WithDefault("10m")
    Duration record();

    /** How long it lets what is being judged come to an end when it is told to stop. */
    @WithDefault("20s")
    Duration grace();
}
