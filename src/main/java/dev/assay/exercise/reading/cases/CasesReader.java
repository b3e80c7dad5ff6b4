package dev.assay.exercise.reading.cases;

import dev.assay.exercise.Kind;
import dev.assay.exercise.TestCase;
import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.exercise.reading.sql.ScriptFiles;
import dev.assay.exercise.reading.sql.SqlCases;
import dev.assay.yaml.Fields;
import dev.assay.yaml.Problems;
import dev.assay.yaml.Value;
import java.util.ArrayList;
import java.util.List;

/** The cases of one exercise, from YAML, JSON or a folder of pairs. */
public final class CasesReader {
    private final PackageFiles files;
    private final Kind kind;
    private final long outputBytes;
    private final CaseNames names;
    private final ProblemList problems;

    public CasesReader(PackageFiles files, Kind kind, long outputBytes, CaseNames names, ProblemList problems) {
        this.files = files;
        this.kind = kind;
        this.outputBytes = outputBytes;
        this.names = names;
        this.problems = problems;
    }

    /** The cases of a file or folder that is there; what has no line of its own is reported at the reference. */
    public List<TestCase> read(String path, Value reference) {
        int before = problems.errors();
        if (kind instanceof Kind.Sql) {
            return statements(path, reference, before);
        }
        List<RawCase> raw = raw(path, reference);
        requireSome(raw.isEmpty(), path, reference, before);
        var check = new CaseCheck(kind, outputBytes, problems.in(path));
        var cases = new ArrayList<TestCase>();
        for (RawCase one : raw) {
            check.check(one).ifPresent(cases::add);
            names.take(one.name(), path, one.line());
        }
        return cases;
    }

    private List<TestCase> statements(String path, Value reference, int before) {
        if (!path.matches(".*\\.(json|ya?ml)") || !files.has(path)) {
            reference.report("'" + path + "' must end with .yaml or .json: cases of kind: sql are a list in a file");
            return List.of();
        }
        String text = files.text(path, problems);
        List<SqlCases.Placed> found = text == null
                ? List.of()
                : new SqlCases(ScriptFiles.of(files, problems), outputBytes).read(text, problems.in(path));
        requireSome(found.isEmpty(), path, reference, before);
        found.forEach(one -> names.take(one.test().name(), path, one.line()));
        return found.stream().map(SqlCases.Placed::test).toList();
    }

    private void requireSome(boolean none, String path, Value reference, int before) {
        if (none && problems.errors() == before) {
            reference.report("'" + path + "' holds no cases");
        }
    }

    /** The tests of a suite that a group names: texts, or mappings with a hint. The field stands in {@code file}. */
    public List<TestCase> ofSuite(Value tests, String file) {
        var cases = new ArrayList<TestCase>();
        for (Value item : tests.items()) {
            Value called = item.called("a test");
            Fields fields = called.isMapping() ? called.fields() : null;
            Value name = fields == null ? item : fields.required("name");
            String word = name.label();
            String hint = fields == null
                    ? null
                    : fields.optional("hint").map(Value::text).orElse(null);
            if (fields != null) {
                fields.refuseOthers();
            }
            names.take(word, file, item.line());
            cases.add(new TestCase(word, new TestCase.OfSuite(), hint));
        }
        if (cases.isEmpty() && tests.isList()) {
            tests.report("tests must name at least one test of the suite");
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
}
