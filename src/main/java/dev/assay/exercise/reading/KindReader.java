package dev.assay.exercise.reading;

import dev.assay.exercise.Kind;
import dev.assay.exercise.Kind.Process;
import dev.assay.exercise.reading.sql.ScriptFiles;
import dev.assay.exercise.reading.sql.SqlReader;
import dev.assay.exercise.type.Signature;
import dev.assay.exercise.type.Signature.Parameter;
import dev.assay.exercise.type.Type;
import dev.assay.exercise.type.TypeParser;
import dev.assay.exercise.type.TypeParser.InvalidType;
import dev.assay.yaml.Fields;
import dev.assay.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The fields {@code kind}, {@code function}, {@code process}, {@code interactor}, {@code passes}, {@code sql} and {@code unit}. */
final class KindReader {
    private static final Pattern SNAKE_CASE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");
    private static final Map<String, Function<KindReader, Optional<Kind>>> KINDS = Map.of(
            "function", KindReader::function,
            "stdio", KindReader::stdio,
            "interactive", KindReader::interactive,
            "sql", KindReader::sql,
            "unit", KindReader::unit);
    private static final Map<String, Process> PROCESSES = Map.of("shared", Process.SHARED, "case", Process.CASE);
    private static final int MOST_PASSES = 10;
    private static final String PASSES = "kind: stdio with a checker program, or kind: interactive";

    private final Fields exercise;
    private final AuthorProgramReader programs;
    private final ScriptFiles scripts;
    private final SuitesReader suites;

    KindReader(Fields exercise, AuthorProgramReader programs, ScriptFiles scripts, SuitesReader suites) {
        this.exercise = exercise;
        this.programs = programs;
        this.scripts = scripts;
        this.suites = suites;
    }

    /** The kind; empty when so much is wrong that cases cannot be checked against it. */
    Optional<Kind> read() {
        Value kind = exercise.required("kind");
        for (String field : List.of("function", "process", "interactor", "passes", "sql", "unit")) {
            exercise.optional(field);
        }
        return kind.choice(KINDS).flatMap(read -> read.apply(this));
    }

    private Optional<Kind> function() {
        refuse("interactor", "kind: interactive");
        refuse("passes", PASSES);
        refuse("sql", "kind: sql");
        refuse("unit", "kind: unit");
        Process process = exercise.optional("process")
                .flatMap(value -> value.choice(PROCESSES))
                .orElse(Process.SHARED);
        return signature(exercise.required("function")).map(signature -> new Kind.Function(signature, process));
    }

    private Optional<Kind> stdio() {
        refuseFunctions();
        refuse("interactor", "kind: interactive");
        refuse("unit", "kind: unit");
        int passes = passes();
        if (passes > 1
                && exercise.optional("checker").filter(KindReader::isProgram).isEmpty()) {
            exercise.required("passes").report("passes need a checker program: only that can ask for another one");
        }
        return Optional.of(new Kind.Stdio(passes));
    }

    private Optional<Kind> sql() {
        refuse("function", "kind: function");
        refuse("process", "kind: function; every case of kind: sql has a database of its own");
        refuse("interactor", "kind: interactive");
        refuse("passes", PASSES);
        refuse("unit", "kind: unit");
        List<String> languages = exercise.optional("languages")
                .filter(Value::isList)
                .map(value -> value.items().stream()
                        .flatMap(item -> item.peek().stream())
                        .toList())
                .orElse(List.of());
        return Optional.of(SqlReader.read(exercise.required("sql"), languages, scripts));
    }

    private static boolean isProgram(Value checker) {
        return checker.isMapping() && checker.fields().has("program");
    }

    private Optional<Kind> interactive() {
        refuseFunctions();
        refuse("unit", "kind: unit");
        int passes = passes();
        return programs.read(exercise.required("interactor")).map(program -> new Kind.Interactive(program, passes));
    }

    private Optional<Kind> unit() {
        refuseFunctions();
        refuse("interactor", "kind: interactive");
        refuse("passes", PASSES);
        return Optional.of(new Kind.Unit(suites.read(exercise.required("unit"))));
    }

    private int passes() {
        return exercise.optional("passes")
                .map(value -> value.integer(1, MOST_PASSES))
                .orElse(1);
    }

    private void refuseFunctions() {
        refuse("function", "kind: function");
        refuse("sql", "kind: sql");
        exercise.optional("process")
                .filter(value -> value.choice(PROCESSES).equals(Optional.of(Process.SHARED)))
                .ifPresent(value ->
                        value.report("shared is for kind: function; other cases always have their own process"));
    }

    private void refuse(String field, String where) {
        exercise.optional(field).ifPresent(value -> value.report("'" + field + "' is for " + where));
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
