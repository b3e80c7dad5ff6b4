package dev.assay.exercise.reading;

import dev.assay.exercise.Kind;
import dev.assay.exercise.Kind.Process;
import dev.assay.exercise.Signature;
import dev.assay.exercise.Signature.Parameter;
import dev.assay.exercise.Type;
import dev.assay.exercise.TypeParser;
import dev.assay.exercise.TypeParser.InvalidType;
import dev.assay.yaml.Fields;
import dev.assay.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The fields {@code kind}, {@code function} and {@code process}. */
final class KindReader {
    private static final Pattern SNAKE_CASE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");
    private static final Map<String, Boolean> KINDS = Map.of("function", true, "stdio", false);
    private static final Map<String, Process> PROCESSES = Map.of("shared", Process.SHARED, "case", Process.CASE);

    private final Fields exercise;

    KindReader(Fields exercise) {
        this.exercise = exercise;
    }

    /** The kind; empty when so much is wrong that cases cannot be checked against it. */
    Optional<Kind> read() {
        Optional<Boolean> isFunction = exercise.required("kind").choice(KINDS);
        Optional<Value> function = exercise.optional("function");
        Optional<Value> process = exercise.optional("process");
        if (isFunction.isEmpty()) {
            return Optional.empty();
        }
        if (isFunction.get()) {
            Process chosen = process.flatMap(value -> value.choice(PROCESSES)).orElse(Process.SHARED);
            return signature(exercise.required("function")).map(signature -> new Kind.Function(signature, chosen));
        }
        function.ifPresent(value -> value.report("'function' is for kind: function, and this exercise is kind: stdio"));
        process.filter(value -> value.choice(PROCESSES).equals(Optional.of(Process.SHARED)))
                .ifPresent(
                        value -> value.report("shared is for kind: function; a stdio case always has its own process"));
        return Optional.of(new Kind.Stdio());
    }

    private static Optional<Signature> signature(Value function) {
        Fields fields = function.fields();
        Value name = fields.required("name");
        String word = snakeCase(name, name.text());
        Optional<List<Parameter>> parameters = parameters(fields.required("parameters"));
        Optional<Type> returns = type(fields.required("returns"));
        fields.refuseOthers();
        return parameters.flatMap(list -> returns.map(result -> new Signature(word, list, result)));
    }

    private static Optional<List<Parameter>> parameters(Value value) {
        var parameters = new ArrayList<Parameter>();
        Map<String, Value> named = value.fields().all();
        named.forEach((name, written) -> {
            snakeCase(written, name);
            type(written).ifPresent(type -> {
                if (type == Type.Scalar.VOID) {
                    written.report("a parameter cannot be void");
                }
                parameters.add(new Parameter(name, type));
            });
        });
        return value.isMapping() && parameters.size() == named.size() ? Optional.of(parameters) : Optional.empty();
    }

    private static Optional<Type> type(Value value) {
        String text = value.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(TypeParser.parse(text));
        } catch (InvalidType e) {
            value.report(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static String snakeCase(Value value, String name) {
        if (!name.isEmpty() && !SNAKE_CASE.matcher(name).matches()) {
            value.report("'" + name + "' must be written in snake_case, such as two_sum");
        }
        return name;
    }
}
