package dev.assay.exercise.reading.cases;

import dev.assay.exercise.Kind;
import dev.assay.exercise.TestCase;
import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.yaml.Problems;
import dev.assay.yaml.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cases of one exercise, from YAML, JSON or a folder of pairs; their names are unique. */
public final class CasesReader {
    private final PackageFiles files;
    private final Kind kind;
    private final long outputBytes;
    private final ProblemList problems;
    private final Map<String, String> places = new HashMap<>();

    public CasesReader(PackageFiles files, Kind kind, long outputBytes, ProblemList problems) {
        this.files = files;
        this.kind = kind;
        this.outputBytes = outputBytes;
        this.problems = problems;
    }

    /** The cases of a file or folder that is there; what has no line of its own is reported at the reference. */
    public List<TestCase> read(String path, Value reference) {
        int before = problems.errors();
        List<RawCase> raw = raw(path, reference);
        if (raw.isEmpty() && problems.errors() == before) {
            reference.report("'" + path + "' holds no cases");
        }
        var check = new CaseCheck(kind, outputBytes, problems.in(path));
        var cases = new ArrayList<TestCase>();
        for (RawCase one : raw) {
            check.check(one).ifPresent(cases::add);
            claim(one, path);
        }
        return cases;
    }

    private List<RawCase> raw(String path, Value reference) {
        Problems here = problems.in(path);
        if (!files.has(path)) {
            if (!(kind instanceof Kind.Function)) {
                return PairCases.read(path, files, problems);
            }
            reference.report("a folder of .in and .ans files is not for kind: function; name a .yaml or .json file");
            return List.of();
        }
        String text = files.text(path, problems);
        if (text == null) {
            return List.of();
        }
        if (path.endsWith(".json")) {
            return JsonCases.read(text, here);
        }
        if (path.endsWith(".yaml") || path.endsWith(".yml")) {
            return YamlCases.read(text, here);
        }
        reference.report("'" + path + "' must end with .yaml or .json, or be a folder of .in and .ans files");
        return List.of();
    }

    private void claim(RawCase one, String path) {
        String name = one.name();
        if (name.isEmpty()) {
            return;
        }
        String other = places.putIfAbsent(name, one.line() == 0 ? path : path + ":" + one.line());
        if (other != null) {
            problems.error(
                    path,
                    one.line(),
                    "there is another case '" + name + "' at " + other + "; names are unique in an exercise");
        }
    }
}
