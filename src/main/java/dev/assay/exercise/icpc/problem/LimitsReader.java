package dev.assay.exercise.icpc.problem;

import dev.assay.exercise.ExerciseLimits;
import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.exercise.icpc.problem.TimeLimit.Place;
import dev.assay.yaml.Fields;
import dev.assay.yaml.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The field {@code limits}, and the limit on time wherever it stands. What is not given is what the format calls typical. */
public final class LimitsReader {
    private static final int MOST_PASSES = 100;
    private static final int MOST_MEMORY = 8192;
    private static final int MOST_OUTPUT = 64;

    private final ProblemYaml yaml;
    private final ProblemList problems;

    public LimitsReader(ProblemYaml yaml, ProblemList problems) {
        this.yaml = yaml;
        this.problems = problems;
    }

    public Limits read(PackageFiles files, Ini ini, boolean multiPass) {
        Optional<Fields> fields = yaml.given("limits").map(Value::fields);
        Optional<Place> time = number(fields, "time_limit", TimeLimit.LEAST, TimeLimit.MOST);
        double resolution = number(fields, "time_resolution", TimeLimit.LEAST, TimeLimit.MOST)
                .map(Place::seconds)
                .orElse(1.0);
        Duration cpu = new TimeLimit(problems).choose(time, ini, files, resolution);
        var submissions =
                new ExerciseLimits(cpu, mebibytes(fields, "memory", 2048, MOST_MEMORY), output(fields, "output"));
        var validators = new ExerciseLimits(
                Duration.ofSeconds(integer(fields, "validation_time", 1, 300, 60)),
                mebibytes(fields, "validation_memory", 2048, MOST_MEMORY),
                output(fields, "validation_output"));
        int passes = passes(fields, multiPass);
        fields.ifPresent(this::others);
        return new Limits(submissions, validators, passes);
    }

    private int passes(Optional<Fields> fields, boolean multiPass) {
        if (!multiPass) {
            fields.flatMap(all -> ProblemYaml.given(all, "validation_passes"))
                    .ifPresent(value -> value.report("validation_passes is for multi-pass"));
            return 1;
        }
        return integer(fields, "validation_passes", 2, MOST_PASSES, 2);
    }

    /** What the time limit would be made from, and what compilers get from their image. */
    private void others(Fields fields) {
        ProblemYaml.given(fields, "time_multiplier").ifPresent(value -> value.number(0.01, 1000));
        ProblemYaml.given(fields, "time_safety_margin").ifPresent(value -> value.number(0.01, 1000));
        ProblemYaml.given(fields, "time_multipliers").map(Value::fields).ifPresent(factors -> {
            ProblemYaml.given(factors, "ac_to_time_limit").ifPresent(value -> value.number(1, 1000));
            ProblemYaml.given(factors, "time_limit_to_tle").ifPresent(value -> value.number(1, 1000));
            factors.refuseOthers();
        });
        for (String name : List.of("code", "compilation_time", "compilation_memory")) {
            ProblemYaml.given(fields, name).ifPresent(value -> {
                value.integer(1, Integer.MAX_VALUE);
                problems.warning(
                        ProblemYaml.FILE,
                        value.line(),
                        name + " is not applied: "
                                + (name.equals("code")
                                        ? "the service has its own limit"
                                        : "compilers have the limits of their language's image"));
            });
        }
        fields.refuseOthers();
    }

    private static Optional<Place> number(Optional<Fields> fields, String name, double least, double most) {
        return fields.flatMap(all -> ProblemYaml.given(all, name))
                .map(value -> new Place(ProblemYaml.FILE, value.line(), value.number(least, most)));
    }

    private static long output(Optional<Fields> fields, String name) {
        return (long) integer(fields, name, 1, MOST_OUTPUT, 8) << 20;
    }

    private static long mebibytes(Optional<Fields> fields, String name, int otherwise, int most) {
        return (long) integer(fields, name, 16, most, otherwise) << 20;
    }

    private static int integer(Optional<Fields> fields, String name, int least, int most, int otherwise) {
        return fields.flatMap(all -> ProblemYaml.given(all, name))
                .map(value -> value.integer(least, most))
                .orElse(otherwise);
    }
}
