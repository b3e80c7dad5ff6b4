package dev.assay.language;

import dev.assay.language.Language.Example;
import dev.assay.language.Language.Habit;
import dev.assay.yaml.Fields;
import dev.assay.yaml.Problems;
import dev.assay.yaml.Value;
import dev.assay.yaml.YamlReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One language's description, field by field. */
final class LanguageReader {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]+");
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");
    private static final Needs NOTHING = new Needs(1, Duration.ZERO, 0);
    private static final CompileLimits COMPILE_LIMITS =
            new CompileLimits(Duration.ofSeconds(20), Duration.ofSeconds(40), 512 << 20, 256 << 10, 64 << 20);

    private LanguageReader() {}

    /** The language as far as it could be read: of use only when nothing was reported. */
    static Language read(String text, String image, Problems problems) {
        Fields fields = YamlReader.read(text, "the language", problems).fields();
        boolean database = fields.optional("database")
                .flatMap(value -> value.choice(Map.of("true", true, "false", false)))
                .orElse(false);
        Needs needs = fields.optional("limits")
                .map(Value::fields)
                .map(limits -> needs(limits, NOTHING))
                .orElse(NOTHING);
        var language = new Language(
                matching(fields.required("name"), NAME, "lower-case words with hyphens"),
                fields.optional("versionOf").map(Value::text),
                fields.required("title").text(),
                image,
                fields.required("extensions").items().stream()
                        .map(value -> matching(value, EXTENSION, "lower-case letters and digits, without the dot"))
                        .toList(),
                matching(fields.required("file"), FILE, "a plain file name"),
                command(fields.required("version")),
                database ? Habit.SNAKE : habit(fields.required("habit")),
                database,
                recipe(fields),
                database
                        ? Optional.empty()
                        : fields.optional("function").map(Value::fields).map(LanguageReader::function),
                fields.optional("unit").map(unit -> frameworks(unit, needs)).orElse(List.of()),
                fields.optional("environment").map(LanguageReader::environment).orElse(Map.of()),
                needs,
                fields.optional("compileLimits")
                        .map(Value::fields)
                        .map(LanguageReader::compileLimits)
                        .orElse(COMPILE_LIMITS),
                example(fields.required("example").fields(), database));
        fields.refuseOthers();
        return language;
    }

    private static Habit habit(Value value) {
        return value.choice(Map.of("snake", Habit.SNAKE, "camel", Habit.CAMEL)).orElse(Habit.SNAKE);
    }

    private static Recipe function(Fields fields) {
        Recipe recipe = recipe(fields);
        fields.refuseOthers();
        return recipe;
    }

    private static Recipe recipe(Fields fields) {
        List<List<String>> compile = commands(fields, "compile");
        List<List<String>> check = commands(fields, "check");
        var artefact = fields.optional("artefact").map(value -> matching(value, FILE, "a plain file name"));
        return new Recipe(compile, check, artefact, command(fields.required("run")));
    }

    private static List<List<String>> commands(Fields fields, String name) {
        return fields.optional(name)
                .map(value ->
                        value.items().stream().map(LanguageReader::command).toList())
                .orElse(List.of());
    }

    private static List<String> command(Value value) {
        List<String> words = value.items().stream().map(Value::text).toList();
        if (!words.isEmpty() && !words.getFirst().startsWith("/")) {
            value.report("a command must start with the program's absolute path, not '" + words.getFirst() + "'");
        }
        return words;
    }

    private static Map<String, String> environment(Value value) {
        var variables = new LinkedHashMap<String, String>();
        value.fields().all().forEach((name, text) -> variables.put(name, text.text()));
        return variables;
    }

    private static List<Framework> frameworks(Value value, Needs language) {
        var frameworks = new ArrayList<Framework>();
        value.fields().all().forEach((name, description) -> {
            Fields fields = description.called("a framework").fields();
            if (!NAME.matcher(name).matches()) {
                description.report("'" + name + "' must be lower-case words with hyphens");
            }
            frameworks.add(new Framework(
                    name,
                    recipe(fields),
                    fields.optional("process")
                            .flatMap(process -> process.choice(Map.of("shared", true, "test", false)))
                            .orElse(true),
                    fields.optional("limits")
                            .map(Value::fields)
                            .map(limits -> needs(limits, language))
                            .orElse(language)));
            fields.refuseOthers();
        });
        return List.copyOf(frameworks);
    }

    private static Needs needs(Fields fields, Needs otherwise) {
        var needs = new Needs(
                fields.optional("cpuFactor").map(value -> value.number(1, 100)).orElse(otherwise.cpuFactor()),
                fields.optional("startup")
                        .map(value -> value.duration("0ms", "1min"))
                        .orElse(otherwise.startup()),
                fields.optional("memory")
                        .map(value -> value.size("0MiB", "64GiB"))
                        .orElse(otherwise.memoryBytes()));
        fields.refuseOthers();
        return needs;
    }

    private static CompileLimits compileLimits(Fields fields) {
        var limits = new CompileLimits(
                time(fields, "cpu", COMPILE_LIMITS.cpu()),
                time(fields, "wall", COMPILE_LIMITS.wall()),
                size(fields, "memory", COMPILE_LIMITS.memoryBytes()),
                size(fields, "output", COMPILE_LIMITS.outputBytes()),
                size(fields, "file", COMPILE_LIMITS.fileBytes()));
        fields.refuseOthers();
        return limits;
    }

    private static Duration time(Fields fields, String name, Duration otherwise) {
        return fields.optional(name)
                .map(value -> value.duration("10ms", "10min"))
                .orElse(otherwise);
    }

    private static long size(Fields fields, String name, long otherwise) {
        return fields.optional(name).map(value -> value.size("1KiB", "64GiB")).orElse(otherwise);
    }

    private static Example example(Fields fields, boolean database) {
        var example = new Example(
                fields.required(database ? "sql" : "stdio").text(),
                database ? Optional.empty() : fields.optional("function").map(Value::text));
        fields.refuseOthers();
        return example;
    }

    private static String matching(Value value, Pattern pattern, String wanted) {
        String text = value.text();
        if (!text.isEmpty() && !pattern.matcher(text).matches()) {
            value.report(value.name() + " is '" + text + "', must be " + wanted);
        }
        return text;
    }
}
