package dev.assay.exercise.reading;

import dev.assay.exercise.ExerciseLimits;
import dev.assay.yaml.Fields;
import dev.assay.yaml.Value;
import java.time.Duration;
import java.util.Optional;

/** The field {@code limits}. */
final class LimitsReader {
    private static final ExerciseLimits DEFAULT = new ExerciseLimits(Duration.ofSeconds(1), 256L << 20, 1L << 20);

    private LimitsReader() {}

    static ExerciseLimits read(Optional<Value> value) {
        if (value.isEmpty()) {
            return DEFAULT;
        }
        Fields fields = value.get().fields();
        var limits = new ExerciseLimits(
                fields.optional("cpu").map(cpu -> cpu.duration("10ms", "5min")).orElse(DEFAULT.cpu()),
                fields.optional("memory")
                        .map(memory -> memory.size("16MiB", "8GiB"))
                        .orElse(DEFAULT.memoryBytes()),
                fields.optional("output")
                        .map(output -> output.size("1KiB", "64MiB"))
                        .orElse(DEFAULT.outputBytes()));
        fields.refuseOthers();
        return limits;
    }
}
