package dev.assay.exercise.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.assay.exercise.Kind;
import dev.assay.exercise.Signature;
import dev.assay.exercise.Signature.Parameter;
import dev.assay.exercise.TestCase;
import dev.assay.exercise.ValueCheck;
import dev.assay.exercise.reading.RawCase.Field;
import dev.assay.yaml.Closest;
import dev.assay.yaml.Problems;
import dev.assay.yaml.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks one case against the exercise's kind and signature. */
final class CaseCheck {
    private final Kind kind;
    private final Problems problems;
    private boolean fine;

    CaseCheck(Kind kind, Problems problems) {
        this.kind = kind;
        this.problems = problems;
    }

    /** The case, when nothing is wrong with it. */
    Optional<TestCase> check(RawCase one) {
        fine = true;
        String name = name(one);
        TestCase.Data data = switch (kind) {
            case Kind.Stdio ignored -> new TestCase.Text(text(one, "input"), text(one, "expected"));
            case Kind.Function function -> values(one, function.signature());
        };
        String hint = one.fields().containsKey("hint") ? text(one, "hint") : null;
        refuseOthers(one);
        return fine ? Optional.of(new TestCase(name, data, hint)) : Optional.empty();
    }

    private String name(RawCase one) {
        Field field = required(one, "name");
        if (one.fields().containsKey("name") && !Value.isLabel(one.name())) {
            report(field.line(), "a case's name is a text of one line, at most 100 characters");
        }
        return one.name();
    }

    private TestCase.Values values(RawCase one, Signature signature) {
        Field arguments = required(one, "args");
        if (one.fields().containsKey("args")) {
            arguments(arguments, signature.parameters());
        }
        Field expected = required(one, "expected");
        String mismatch = ValueCheck.mismatch(signature.returns(), expected.value());
        if (mismatch != null && one.fields().containsKey("expected")) {
            report(expected.line(), "expected" + mismatch);
        }
        String written = arguments.value().toString();
        encodable(expected.value().toString(), expected.line(), "expected");
        encodable(written, arguments.line(), "args");
        return new TestCase.Values(written, expected.value());
    }

    private void arguments(Field field, List<Parameter> parameters) {
        JsonNode list = field.value();
        if (!list.isArray() || list.size() != parameters.size()) {
            String found = list.isArray() ? "has " + list.size() + " values" : "is no list";
            report(
                    field.line(),
                    "args " + found + ", must be a list of " + parameters.size() + ", one for each parameter");
            return;
        }
        for (int i = 0; i < parameters.size(); i++) {
            String mismatch = ValueCheck.mismatch(parameters.get(i).type(), list.get(i));
            if (mismatch != null) {
                report(field.line(), "args: " + parameters.get(i).name() + mismatch);
            }
        }
    }

    private String text(RawCase one, String name) {
        Field field = required(one, name);
        if (one.fields().containsKey(name) && !field.value().isTextual()) {
            report(field.line(), name + " must be a text; put it in quotes or write it after '|'");
        }
        encodable(field.value().asText(), field.line(), name);
        return field.value().asText();
    }

    private Field required(RawCase one, String name) {
        if (!one.fields().containsKey(name)) {
            report(one.line(), "'" + name + "' is missing in a case");
        }
        return one.fields().getOrDefault(name, new Field(one.line(), NullNode.getInstance()));
    }

    private void encodable(String text, int line, String name) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            report(line, name + " holds half of a surrogate pair, which is no character");
        }
    }

    private void refuseOthers(RawCase one) {
        Set<String> known = kind instanceof Kind.Stdio
                ? Set.of("name", "input", "expected", "hint")
                : Set.of("name", "args", "expected", "hint");
        one.fields().forEach((name, field) -> {
            if (!known.contains(name)) {
                String other = name.equals("args")
                        ? " (args are for kind: function)"
                        : name.equals("input") ? " (input is for kind: stdio)" : "";
                report(field.line(), "unknown field '" + name + "' in a case" + other + Closest.hint(name, known));
            }
        });
    }

    private void report(int line, String message) {
        fine = false;
        problems.report(line, message);
    }
}
