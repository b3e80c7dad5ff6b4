package dev.assay.exercise.icpc.problem;

import dev.assay.yaml.Value;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The field {@code constants}: texts that stand for <code>{{name}}</code> in a package's statement, programs and settings. */
public final class Constants {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");
    private static final Pattern SEQUENCE = Pattern.compile("\\{\\{(" + NAME + ")}}");

    private final Map<String, String> values;

    private Constants(Map<String, String> values) {
        this.values = values;
    }

    public static Constants read(ProblemYaml yaml) {
        Map<String, String> values = new LinkedHashMap<>();
        yaml.since("constants")
                .map(Value::fields)
                .ifPresent(fields -> fields.all().forEach((name, value) -> {
                    if (!NAME.matcher(name).matches()) {
                        value.report("the constant '" + name + "' must be named with letters, digits and _");
                    }
                    if (value.peek().isEmpty()) {
                        value.text();
                    }
                    values.put(name, value.peek().orElse(""));
                }));
        return new Constants(values);
    }

    /** The text with every constant replaced; what has no such name stays. */
    public String in(String text) {
        return replaced(text, UnaryOperator.identity());
    }

    /** The same for a source file, whatever its encoding. */
    public byte[] in(byte[] text) {
        return values.isEmpty()
                ? text
                : replaced(bytes(text), value -> bytes(value.getBytes(StandardCharsets.UTF_8)))
                        .getBytes(StandardCharsets.ISO_8859_1);
    }

    private String replaced(String text, UnaryOperator<String> written) {
        return SEQUENCE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Optional.ofNullable(values.get(found.group(1)))
                        .map(written)
                        .orElse(found.group())));
    }

    /** Bytes as a text of as many characters. */
    private static String bytes(byte[] text) {
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    /** What a constant stands for, or its name when there is none. */
    public String get(String name) {
        return values.getOrDefault(name, name);
    }
}
