package dev.assay.exercise.icpc.problem;

import dev.assay.yaml.Closest;
import dev.assay.yaml.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The fields {@code type}, {@code validation}, {@code validator_flags} and {@code grading}. */
public final class MannerReader {
    private static final Set<String> TYPES =
            Set.of("pass-fail", "scoring", "interactive", "multi-pass", "submit-answer");
    private static final Set<String> VALIDATION = Set.of("default", "custom", "score", "interactive", "multi-pass");

    private final ProblemYaml yaml;

    public MannerReader(ProblemYaml yaml) {
        this.yaml = yaml;
    }

    /** @param hasValidator whether the package has an output validator where the newer versions look for it */
    public Manner read(boolean hasValidator) {
        Optional<Value> type = yaml.given("type");
        Set<String> types = type.map(this::types).orElse(Set.of());
        Optional<Value> validation = yaml.before("validation");
        Set<String> words = validation.map(MannerReader::validation).orElse(Set.of());
        boolean scoring = types.contains("scoring");
        boolean custom = words.contains("custom") || (yaml.version().allowsNew() && hasValidator);
        boolean interactive = types.contains("interactive") || words.contains("interactive");
        boolean multiPass = types.contains("multi-pass") || words.contains("multi-pass");
        if ((interactive || multiPass) && !custom) {
            type.or(() -> validation)
                    .orElseThrow()
                    .report("interactive and multi-pass need an output validator; there is none in output_validator/");
        }
        boolean scores = words.contains("score");
        if (scores && !scoring) {
            validation.orElseThrow().report("'score' in validation is for type: scoring");
        }
        grading(scoring);
        List<String> flags = yaml.before("validator_flags")
                .map(Value::text)
                .map(MannerReader::words)
                .orElse(List.of());
        return new Manner(
                scoring,
                interactive,
                multiPass,
                custom,
                scoring && (scores || yaml.version().allowsNew()),
                flags);
    }

    /** What stands between blanks. */
    public static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private Set<String> types(Value value) {
        List<String> all = value.isList() && yaml.version().allowsNew()
                ? value.items().stream().map(Value::text).toList()
                : words(value.text());
        var types = new LinkedHashSet<String>();
        for (String type : all) {
            if (!TYPES.contains(type)) {
                value.report("type cannot be '" + type + "'" + Closest.hint(type, TYPES));
            } else if (!types.add(type)) {
                value.report("the type '" + type + "' is listed twice");
            }
        }
        if (types.contains("pass-fail") && types.contains("scoring")) {
            value.report("type is either pass-fail or scoring, it cannot be both");
        }
        if (types.contains("submit-answer")) {
            value.report("the type submit-answer cannot be judged here: submissions are programs");
        }
        return types;
    }

    private static Set<String> validation(Value value) {
        List<String> all = words(value.text());
        for (String word : all) {
            if (!VALIDATION.contains(word)) {
                value.report("validation cannot be '" + word + "'" + Closest.hint(word, VALIDATION));
            }
        }
        boolean custom = !all.isEmpty() && all.getFirst().equals("custom");
        boolean standard = all.equals(List.of("default"));
        if (!all.isEmpty() && VALIDATION.containsAll(all) && !custom && !standard) {
            value.report("validation is '" + value.peek().orElse("")
                    + "', must be default, or custom and any of score, interactive and multi-pass");
        }
        return new LinkedHashSet<>(all);
    }

    private void grading(boolean scoring) {
        yaml.before("grading").map(Value::fields).ifPresent(fields -> {
            ProblemYaml.given(fields, "objective")
                    .filter(value -> value.text().equals("min"))
                    .ifPresent(value ->
                            value.report("objective min cannot be honoured: more points are always better here"));
            ProblemYaml.given(fields, "show_test_data_groups").ifPresent(Value::text);
            for (String old : List.of("accept_score", "reject_score", "range", "on_reject")) {
                ProblemYaml.given(fields, old)
                        .ifPresent(value -> value.report(old + " belongs into data/testdata.yaml"));
            }
            fields.refuseOthers();
            if (!scoring) {
                yaml.given("grading").orElseThrow().report("grading is for type: scoring");
            }
        });
    }
}
