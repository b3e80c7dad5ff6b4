package dev.assay.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was measured under one name, and the series it is compared with; thread-safe. */
public final class Series {
    private final String name;
    private final String unit;
    private final @Nullable Series reference;
    private final List<Double> values = Collections.synchronizedList(new ArrayList<>());

    Series(String name, String unit, @Nullable Series reference) {
        this.name = name;
        this.unit = unit;
        this.reference = reference;
    }

    void add(double value) {
        values.add(value);
    }

    /** Times an action in milliseconds. */
    void time(Runnable action) {
        long begin = System.nanoTime();
        action.run();
        add((System.nanoTime() - begin) / 1e6);
    }

    /** The series as one line of a report; {@code ratio} compares the medians. */
    public Row row() {
        return new Row(
                name,
                unit,
                values.size(),
                percentile(0),
                percentile(25),
                percentile(50),
                percentile(90),
                percentile(95),
                reference == null ? null : reference.name,
                reference == null ? null : round(percentile(50) / reference.percentile(50)));
    }

    /** Nearest rank: the smallest value that at least this share of all does not exceed. */
    double percentile(int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return round(sorted.get(Math.max(0, rank - 1)));
    }

    private static double round(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.3g", value));
    }

    /** One line of the report. */
    public record Row(
            String name,
            String unit,
            int n,
            double min,
            double p25,
            double p50,
            double p90,
            double p95,
            @Nullable String ratioTo,
            @Nullable Double ratio) {}
}
