package dev.assay.judging;

import java.time.Duration;

/** Durations as they stand in a judgement: milliseconds with one decimal. */
final class Millis {
    private Millis() {}

    static double of(Duration duration) {
        return ofNanos(duration.toNanos());
    }

    static double ofNanos(long nanos) {
        return Math.round(nanos / 100_000.0) / 10.0;
    }
}
