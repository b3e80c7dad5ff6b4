package dev.assay.exercise.reading.cases;

import com.fasterxml.jackson.databind.node.NullNode;
import dev.assay.exercise.Content;
import dev.assay.exercise.reading.cases.RawCase.Field;
import dev.assay.yaml.Closest;
import dev.assay.yaml.Problems;
import dev.assay.yaml.Value;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Reads the fields of one case and remembers whether anything was wrong. */
final class CaseFields {
    private static final Field ABSENT = new Field(0, NullNode.getInstance());

    private final RawCase one;
    private final Problems problems;
    private boolean fine = true;

    CaseFields(RawCase one, Problems problems) {
        this.one = one;
        this.problems = problems;
    }

    boolean fine() {
        return fine;
    }

    boolean has(String name) {
        return one.fields().containsKey(name);
    }

    /** A field that must be there; a null in its place where it is not. */
    Field required(String name) {
        if (!has(name)) {
            report(one.line(), "'" + name + "' is missing in a case");
        }
        return one.fields().getOrDefault(name, ABSENT);
    }

    String name() {
        Field field = required("name");
        if (has("name") && !Value.isLabel(one.name())) {
            report(field.line(), "a case's name is a text of one line, at most 100 characters");
        }
        return one.name();
    }

    String text(String name) {
        Field field = required(name);
        if (has(name) && !field.value().isTextual()) {
            report(field.line(), name + " must be a text; put it in quotes or write it after '|'");
        }
        encode(name, field.value().asText());
        return field.value().asText();
    }

    /** The bytes of a text, or of a file in its place. */
    Content content(String name) {
        Content content = one.fields().getOrDefault(name, ABSENT).content();
        return content == null ? Content.of(text(name)) : content;
    }

    /** The number of bytes of a field's text, which must be made of whole characters. */
    int encode(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!new String(bytes, StandardCharsets.UTF_8).equals(text)) {
            report(line(name), name + " holds half of a surrogate pair, which is no character");
        }
        return bytes.length;
    }

    void refuseOthersThan(Set<String> known) {
        one.fields().forEach((name, field) -> {
            if (!known.contains(name)) {
                String other = name.equals("args")
                        ? " (args are for kind: function)"
                        : name.equals("input") ? " (input is for kind: stdio)" : "";
                report(field.line(), "unknown field '" + name + "' in a case" + other + Closest.hint(name, known));
            }
        });
    }

    void report(String name, String message) {
        report(line(name), message);
    }

    private int line(String name) {
        return one.fields().getOrDefault(name, ABSENT).line();
    }

    private void report(int line, String message) {
        fine = false;
        problems.report(line, message);
    }
}
