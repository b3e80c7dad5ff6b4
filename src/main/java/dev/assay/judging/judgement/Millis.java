package dev.assay.judging.judgement;

import java.time.Duration;

/** Durations as they stand in a judgement: milliseconds with one decimal. */
public final class Millis {
    private Millis() {}

    public static double of(Duration duration) {
        return ofNanos(duration.toNanos());
    }

    public static double ofNanos(long nanos) {
        return Math.round(nanos / 100_000.0) / 10.0;
    }
}
