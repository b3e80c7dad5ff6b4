package dev.assay.exercise.reading;

import dev.assay.exercise.ExerciseLimits;
import dev.assay.language.Language;
import dev.assay.yaml.Closest;
import dev.assay.yaml.Fields;
import dev.assay.yaml.Value;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The field {@code limits}. */
final class LimitsReader {
    static final ExerciseLimits DEFAULT = new ExerciseLimits(Duration.ofSeconds(1), 256L << 20, 1L << 20);

    private LimitsReader() {}

    /** The limits of an exercise, those of its languages added to a map by name. */
    static ExerciseLimits read(
            Optional<Value> value, List<Language> languages, Map<String, ExerciseLimits> byLanguage) {
        if (value.isEmpty()) {
            return DEFAULT;
        }
        Fields fields = value.get().fields();
        ExerciseLimits limits = read(fields, DEFAULT);
        List<String> names = languages.stream().map(Language::name).toList();
        fields.optional("languages")
                .map(Value::fields)
                .map(Fields::all)
                .orElse(Map.of())
                .forEach((name, own) -> {
                    if (!names.contains(name)) {
                        own.report(
                                "the exercise does not list the language '" + name + "'" + Closest.hint(name, names));
                    }
                    byLanguage.put(name, read(Optional.of(own), limits));
                });
        fields.refuseOthers();
        return limits;
    }

    /** @param others what holds where nothing is said */
    static ExerciseLimits read(Optional<Value> value, ExerciseLimits others) {
        return value.map(Value::fields)
                .map(fields -> {
                    ExerciseLimits limits = read(fields, others);
                    fields.refuseOthers();
                    return limits;
                })
                .orElse(others);
    }

    private static ExerciseLimits read(Fields fields, ExerciseLimits others) {
        return new ExerciseLimits(
                fields.optional("cpu").map(cpu -> cpu.duration("10ms", "5min")).orElse(others.cpu()),
                fields.optional("memory")
                        .map(memory -> memory.size("16MiB", "8GiB"))
                        .orElse(others.memoryBytes()),
                fields.optional("output")
                        .map(output -> output.size("1KiB", "64MiB"))
                        .orElse(others.outputBytes()),
                fields.optional("processes")
                        .map(processes -> processes.integer(1, ExerciseLimits.PROCESSES))
                        .orElse(others.processes()));
    }
}
