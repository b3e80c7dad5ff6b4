package dev.assay.exercise.icpc.problem;

import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.yaml.Fields;
import dev.assay.yaml.Value;
import dev.assay.yaml.YamlReader;
import java.util.Optional;

/** The file {@code problem.yaml}, whose fields are asked for one by one. */
public record ProblemYaml(Version version, Fields fields) {
    /** The file that makes a folder a package. */
    public static final String FILE = "problem.yaml";

    /** The file, unless it can't be told what is in it. */
    public static Optional<ProblemYaml> read(PackageFiles files, ProblemList problems) {
        String yaml = files.text(FILE, problems);
        if (!files.has(FILE) && !files.refused(FILE)) {
            problems.error(FILE, 0, "is a folder, must be a file: it makes a folder an ICPC package");
        }
        if (yaml == null) {
            return Optional.empty();
        }
        Value root = YamlReader.read(yaml, "the package", problems.in(FILE));
        Fields fields = root.fields();
        return root.isMapping()
                ? Version.read(given(fields, "problem_format_version")).map(version -> new ProblemYaml(version, fields))
                : Optional.empty();
    }

    /** A field that is there and not empty: packages are often made from a template with every field in it. */
    public Optional<Value> given(String name) {
        return given(fields, name);
    }

    /** A field of any mapping that is there and not empty. */
    public static Optional<Value> given(Fields fields, String name) {
        return fields.optional(name).filter(value -> !value.isEmpty());
    }

    /** What a field says that is either true or false; reported when it is neither. */
    public static Optional<Boolean> isTrue(Value value) {
        Optional<Boolean> said = value.peek()
                .filter(text -> text.equals("true") || text.equals("false"))
                .map(Boolean::valueOf);
        if (said.isEmpty()) {
            value.report(value.name() + " must be true or false");
        }
        return said;
    }

    /** A field of the newer versions. */
    public Optional<Value> since(String name) {
        return version.allowsNew() ? given(name) : Optional.empty();
    }

    /** A field of the older versions. */
    Optional<Value> before(String name) {
        return version.allowsOld() ? given(name) : Optional.empty();
    }
}
