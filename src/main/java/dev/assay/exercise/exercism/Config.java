package dev.assay.exercise.exercism;

import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.yaml.Fields;
import dev.assay.yaml.Value;
import dev.assay.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which file is what, by {@code .meta/config.json}: paths of files that are there.
 *
 * @param solution what a learner hands in
 * @param test what judges it
 * @param example a solution that is accepted, of files that stand for those of {@code solution}
 * @param editor what a learner sees, and does not change
 */
record Config(List<String> solution, List<String> test, List<String> example, List<String> editor) {
    static final String FILE = ".meta/config.json";

    /** What the file says; empty, and reported, when it is not to be understood. */
    static Optional<Config> read(PackageFiles files, ProblemList problems) {
        String text = files.text(FILE, problems);
        if (text == null) {
            return Optional.empty();
        }
        int before = problems.errors();
        Fields named = YamlReader.read(text, "config.json", problems.in(FILE))
                .fields()
                .required("files")
                .fields();
        List<String> solution = list(named.required("solution"), files);
        List<String> test = list(named.required("test"), files);
        Value example = named.optional("example")
                .orElseGet(() -> named.has("exemplar") ? named.required("exemplar") : named.required("example"));
        List<String> solved = list(example, files);
        List<String> editor =
                named.optional("editor").map(value -> list(value, files)).orElse(List.of());
        return problems.errors() > before ? Optional.empty() : Optional.of(new Config(solution, test, solved, editor));
    }

    private static List<String> list(Value value, PackageFiles files) {
        List<String> paths = new ArrayList<>();
        for (Value item : value.items()) {
            String path = item.text();
            String wrong = path.isEmpty() ? null : files.wrongReference(path);
            if (wrong != null) {
                item.report(wrong);
            } else if (!path.isEmpty() && !files.has(path)) {
                item.report("'" + path + "' must be a file, not a folder");
            } else {
                paths.add(path);
            }
        }
        return paths;
    }
}
