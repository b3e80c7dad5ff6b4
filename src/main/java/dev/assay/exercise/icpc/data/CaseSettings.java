package dev.assay.exercise.icpc.data;

import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.exercise.icpc.problem.ProblemYaml;
import dev.assay.exercise.icpc.problem.Version;
import dev.assay.yaml.Fields;
import dev.assay.yaml.Value;
import dev.assay.yaml.YamlReader;
import java.util.List;
import java.util.Optional;

/** The file {@code NAME.yaml} of a test case, and the fields that it shares with {@code test_group.yaml}. */
final class CaseSettings {
    private final Optional<Fields> fields;
    private final Optional<String> hint;
    private final Optional<Value> flags;

    CaseSettings(PackageFiles files, String stem, Version version, ProblemList problems) {
        String file = stem + ".yaml";
        this.fields = version.allowsNew()
                ? Optional.ofNullable(files.text(file, problems))
                        .map(text -> YamlReader.read(text, "the test case", problems.in(file))
                                .fields())
                : Optional.empty();
        this.hint = fields.flatMap(all -> ProblemYaml.given(all, "hint")).map(Value::text);
        this.flags = fields.flatMap(all -> ProblemYaml.given(all, "output_validator_args"));
        fields.ifPresent(all -> {
            ProblemYaml.given(all, "description").ifPresent(Value::text);
            shared(all, file, stem.startsWith(TestData.SAMPLE + "/"), problems);
            all.refuseOthers();
        });
    }

    Optional<String> hint() {
        return hint;
    }

    Optional<Value> flags() {
        return flags;
    }

    /** A list of texts. */
    static List<String> texts(Value value) {
        return value.items().stream()
                .map(item -> item.peek().orElseGet(item::text))
                .toList();
    }

    /** What both files may hold and no test depends on, and what tests would depend on. */
    static void shared(Fields fields, String file, boolean sample, ProblemList problems) {
        ProblemYaml.given(fields, "args")
                .filter(value -> !texts(value).isEmpty())
                .ifPresent(value -> value.report(
                        "args cannot be honoured: submissions are run without arguments, and read standard input"));
        ProblemYaml.given(fields, "input_validator_args")
                .filter(value -> !value.isMapping())
                .ifPresent(CaseSettings::texts);
        ProblemYaml.given(fields, "input_visualizer_args").ifPresent(CaseSettings::texts);
        ProblemYaml.given(fields, "output_visualizer_args").ifPresent(CaseSettings::texts);
        ProblemYaml.given(fields, "full_feedback")
                .filter(value -> ProblemYaml.isTrue(value).orElse(sample) != sample)
                .ifPresent(value -> problems.warning(
                        file,
                        value.line(),
                        "full_feedback is not followed: sample tests are shown, secret ones are not"));
    }
}
