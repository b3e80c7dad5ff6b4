package dev.assay.exercise.reading;

import dev.assay.exercise.Checker;
import dev.assay.exercise.Kind;
import dev.assay.exercise.type.Type;
import dev.assay.exercise.type.Type.Scalar;
import dev.assay.yaml.Closest;
import dev.assay.yaml.Fields;
import dev.assay.yaml.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The field {@code checker}. */
final class CheckerReader {
    private static final Map<String, Checker> WORDS = Map.of(
            "exact", new Checker.Exact(),
            "tokens", new Checker.Tokens(),
            "lines", new Checker.Lines(),
            "unordered", new Checker.Unordered());
    /** Databases add floating-point numbers up in any order. */
    private static final Checker ROUNDED = new Checker.Float(1e-9, 1e-9);

    private static final List<String> NAMES = List.of("exact", "tokens", "lines", "float", "unordered", "program");

    private final Fields exercise;
    private final Optional<Kind> kind;
    private final AuthorProgramReader programs;

    CheckerReader(Fields exercise, Optional<Kind> kind, AuthorProgramReader programs) {
        this.exercise = exercise;
        this.kind = kind;
        this.programs = programs;
    }

    Checker read() {
        Optional<Value> value = exercise.optional("checker");
        if (value.isEmpty()) {
            return switch (kind.orElseGet(Kind.Stdio::new)) {
                case Kind.Function ignored -> new Checker.Exact();
                case Kind.Stdio ignored -> new Checker.Tokens();
                case Kind.Interactive ignored -> new Checker.Tokens();
                case Kind.Sql ignored -> ROUNDED;
                case Kind.Unit ignored -> new Checker.Exact();
            };
        }
        Checker checker = value.get().isMapping() ? mapped(value.get().fields()) : word(value.get());
        kind.ifPresent(known -> fit(value.get(), checker, known));
        return checker;
    }

    private static Checker word(Value value) {
        String word = value.text();
        if (word.equals("float")) {
            value.report("float needs a tolerance: {float: {absolute: 1e-6, relative: 1e-6}}");
            return new Checker.Float(0, 0);
        }
        if (!word.isEmpty() && !WORDS.containsKey(word)) {
            value.report("unknown checker '" + word + "'" + Closest.hint(word, NAMES));
        }
        return WORDS.getOrDefault(word, new Checker.Exact());
    }

    private Checker mapped(Fields fields) {
        return fields.has("program") ? program(fields) : tolerant(fields);
    }

    private Checker program(Fields fields) {
        Optional<Checker> checker = programs.read(fields.required("program")).map(Checker.Program::new);
        fields.refuseOthers();
        return checker.orElseGet(Checker.Exact::new);
    }

    private static Checker tolerant(Fields fields) {
        Value value = fields.required("float");
        Fields tolerances = value.fields();
        double absolute = tolerances
                .optional("absolute")
                .map(number -> number.number(0, 1e9))
                .orElse(0.0);
        double relative = tolerances
                .optional("relative")
                .map(number -> number.number(0, 1))
                .orElse(0.0);
        if (value.isMapping() && !tolerances.has("absolute") && !tolerances.has("relative")) {
            value.report("float needs 'absolute', 'relative' or both");
        }
        tolerances.refuseOthers();
        fields.refuseOthers();
        return new Checker.Float(absolute, relative);
    }

    private static void fit(Value value, Checker checker, Kind kind) {
        if (kind instanceof Kind.Interactive) {
            value.report("'checker' is not for kind: interactive, where the interactor decides");
        }
        if (kind instanceof Kind.Sql && !(checker instanceof Checker.Float)) {
            value.report(
                    "for kind: sql 'checker' only says how near floating-point numbers must be: {float: {absolute: 0.01}}");
        }
        if (kind instanceof Kind.Unit) {
            value.report("'checker' is not for kind: unit, where the suite decides");
        }
        if (kind instanceof Kind.Function function) {
            Type result = function.signature().returns();
            switch (checker) {
                case Checker.Exact ignored -> {}
                case Checker.Program ignored -> {}
                case Checker.Tokens ignored -> value.report("tokens is for kind: stdio; use exact, float or unordered");
                case Checker.Lines ignored -> value.report("lines is for kind: stdio; use exact, float or unordered");
                case Checker.Float ignored -> {
                    if (!hasDouble(result)) {
                        value.report("float needs a result with double in it, this function returns " + result);
                    }
                }
                case Checker.Unordered ignored -> {
                    if (!isArray(result)) {
                        value.report("unordered needs an array or a list as result, this function returns " + result);
                    }
                }
            }
        }
    }

    private static boolean hasDouble(Type type) {
        return switch (type) {
            case Scalar scalar -> scalar == Scalar.DOUBLE;
            case Type.Array array -> hasDouble(array.element());
            case Type.Optional optional -> hasDouble(optional.element());
            case Type.LinkedList list -> hasDouble(list.element());
            case Type.Tree tree -> hasDouble(tree.element());
            case Type.Map map -> hasDouble(map.value());
        };
    }

    private static boolean isArray(Type type) {
        return switch (type) {
            case Type.Array ignored -> true;
            case Type.LinkedList ignored -> true;
            case Type.Optional optional -> isArray(optional.element());
            case Type.Tree ignored -> false;
            case Type.Map ignored -> false;
            case Scalar ignored -> false;
        };
    }
}
