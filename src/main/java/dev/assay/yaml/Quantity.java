package dev.assay.yaml;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations such as {@code 200ms} and sizes such as {@code 256MiB}. */
final class Quantity {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,3})?) ?([A-Za-z]+)");
    private static final Map<String, Long> NANOSECONDS =
            Map.of("ms", 1_000_000L, "s", 1_000_000_000L, "min", 60_000_000_000L);
    private static final Map<String, Long> BYTES = Map.of("B", 1L, "KiB", 1L << 10, "MiB", 1L << 20, "GiB", 1L << 30);

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private Quantity() {}

    static Optional<Duration> duration(String text) {
        return in(NANOSECONDS, text).map(Duration::ofNanos);
    }

    static Optional<Long> bytes(String text) {
        return in(BYTES, text);
    }

    private static Optional<Long> in(Map<String, Long> units, String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches() || !units.containsKey(matcher.group(2))) {
            return Optional.empty();
        }
        var unit = BigDecimal.valueOf(units.get(matcher.group(2)));
        return Optional.of(
                new BigDecimal(matcher.group(1)).multiply(unit).min(LARGEST).longValue());
    }
}
