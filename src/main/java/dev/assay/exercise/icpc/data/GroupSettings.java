package dev.assay.exercise.icpc.data;

import dev.assay.exercise.folder.ProblemList;
import dev.assay.exercise.icpc.problem.ProblemYaml;
import dev.assay.exercise.icpc.program.Flags;
import dev.assay.yaml.Fields;
import dev.assay.yaml.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a folder of test data is graded, as {@code test_group.yaml} has it.
 *
 * @param said the file that says so
 * @param most the most points, where that is said
 * @param flags what it leaves out is as in the folder around it
 */
record GroupSettings(
        String said, Optional<Integer> most, Optional<Aggregation> aggregation, List<Value> requires, Flags flags) {
    static final String FILE = "test_group.yaml";

    private static final Map<String, Aggregation> AGGREGATIONS =
            Map.of("pass-fail", Aggregation.PASS_FAIL, "sum", Aggregation.SUM, "min", Aggregation.MIN);

    enum Aggregation {
        PASS_FAIL,
        SUM,
        MIN
    }

    static GroupSettings standard(String said, Flags flags) {
        return new GroupSettings(said, Optional.empty(), Optional.empty(), List.of(), flags);
    }

    /**
     * @param outer the flags of the folder around it
     * @param pointless why it has no points, where it has none
     */
    static GroupSettings read(
            String file, Value root, Flags outer, boolean sample, Optional<String> pointless, ProblemList problems) {
        Fields fields = root.fields();
        for (String name : List.of("max_score", "score_aggregation", "require_pass")) {
            pointless.ifPresent(why -> ProblemYaml.given(fields, name).ifPresent(value -> value.report(name + why)));
        }
        for (String name : List.of("static_validation_score", "static_validation", "static_validator_args")) {
            ProblemYaml.given(fields, name)
                    .ifPresent(value ->
                            value.report(name + " cannot be honoured: sources are not judged, only what they print"));
        }
        CaseSettings.shared(fields, file, sample, problems);
        var settings = new GroupSettings(
                file,
                ProblemYaml.given(fields, "max_score").map(GroupSettings::most),
                ProblemYaml.given(fields, "score_aggregation").flatMap(value -> value.choice(AGGREGATIONS)),
                ProblemYaml.given(fields, "require_pass")
                        .map(value -> value.isList() ? value.items() : List.of(value))
                        .orElse(List.of()),
                ProblemYaml.given(fields, "output_validator_args")
                        .map(value -> new Flags(CaseSettings.texts(value), file, value.line()))
                        .orElse(outer));
        fields.refuseOthers();
        return settings;
    }

    private static int most(Value value) {
        if (value.peek().filter("unbounded"::equals).isPresent()) {
            value.report(
                    "max_score unbounded cannot be honoured: an exercise has a maximal score here; give the points");
            return 0;
        }
        return value.integer(0, 1_000_000);
    }
}
