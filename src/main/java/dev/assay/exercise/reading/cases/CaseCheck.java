package dev.assay.exercise.reading.cases;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.exercise.Content;
import dev.assay.exercise.Kind;
import dev.assay.exercise.TestCase;
import dev.assay.exercise.type.Signature;
import dev.assay.exercise.type.Signature.Parameter;
import dev.assay.exercise.type.ValueCheck;
import dev.assay.yaml.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks cases against the exercise's kind, signature and output limit. */
final class CaseCheck {
    private final Kind kind;
    private final long outputBytes;
    private final Problems problems;

    CaseCheck(Kind kind, long outputBytes, Problems problems) {
        this.kind = kind;
        this.outputBytes = outputBytes;
        this.problems = problems;
    }

    /** The case, when nothing is wrong with it. */
    Optional<TestCase> check(RawCase one) {
        var fields = new CaseFields(one, problems);
        String name = fields.name();
        TestCase.Data data = switch (kind) {
            case Kind.Stdio ignored -> texts(fields, true);
            case Kind.Interactive ignored -> texts(fields, false);
            case Kind.Function function -> values(fields, function.signature());
            case Kind.Sql ignored ->
                throw new IllegalArgumentException("cases for databases have a reader of their own");
            case Kind.Unit ignored -> ofSuite(fields);
        };
        String hint = fields.has("hint") ? fields.text("hint") : null;
        return fields.fine() ? Optional.of(new TestCase(name, data, hint)) : Optional.empty();
    }

    private static TestCase.OfSuite ofSuite(CaseFields fields) {
        fields.refuseOthersThan(Set.of("name", "hint"));
        return new TestCase.OfSuite();
    }

    private TestCase.Text texts(CaseFields fields, boolean compared) {
        fields.refuseOthersThan(Set.of("name", "input", "expected", "hint"));
        Content expected = compared || fields.has("expected") ? fields.content("expected") : Content.of("");
        if (compared && fields.has("expected")) {
            fit(fields, expected.size());
        }
        return new TestCase.Text(fields.content("input"), expected);
    }

    private TestCase.Values values(CaseFields fields, Signature signature) {
        fields.refuseOthersThan(Set.of("name", "args", "expected", "hint"));
        JsonNode arguments = fields.required("args").value();
        if (fields.has("args")) {
            arguments(fields, arguments, signature.parameters());
        }
        JsonNode expected = fields.required("expected").value();
        String mismatch = ValueCheck.mismatch(signature.returns(), expected);
        if (fields.has("expected") && mismatch != null) {
            fields.report("expected", "expected" + mismatch);
        }
        String written = arguments.toString();
        fields.encode("args", written);
        fit(fields, fields.encode("expected", "{\"value\":" + expected + "}"));
        return new TestCase.Values(written, expected);
    }

    private static void arguments(CaseFields fields, JsonNode list, List<Parameter> parameters) {
        if (!list.isArray() || list.size() != parameters.size()) {
            String found = list.isArray() ? "has " + list.size() + " values" : "is no list";
            fields.report(
                    "args", "args " + found + ", must be a list of " + parameters.size() + ", one for each parameter");
            return;
        }
        for (int i = 0; i < parameters.size(); i++) {
            String mismatch = ValueCheck.mismatch(parameters.get(i).type(), list.get(i));
            if (mismatch != null) {
                fields.report("args", "args: " + parameters.get(i).name() + mismatch);
            }
        }
    }

    private void fit(CaseFields fields, long bytes) {
        if (bytes > outputBytes) {
            fields.report("expected", "expected takes " + bytes + " bytes, limits.output allows only " + outputBytes);
        }
    }
}
