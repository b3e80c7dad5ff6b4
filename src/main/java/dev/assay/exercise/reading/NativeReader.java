package dev.assay.exercise.reading;

import dev.assay.exercise.Checker;
import dev.assay.exercise.Exercise;
import dev.assay.exercise.Exercise.Difficulty;
import dev.assay.exercise.ExerciseLimits;
import dev.assay.exercise.Kind;
import dev.assay.exercise.TestGroup;
import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.exercise.reading.samples.SamplesReader;
import dev.assay.exercise.reading.sql.ScriptFiles;
import dev.assay.exercise.sample.SampleSubmission;
import dev.assay.language.Language;
import dev.assay.language.Languages;
import dev.assay.yaml.Closest;
import dev.assay.yaml.Fields;
import dev.assay.yaml.Value;
import dev.assay.yaml.YamlReader;
import java.nio.file.Files;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads {@code exercise.yaml} and all it speaks of. */
public final class NativeReader {
    /** The file that makes a folder a package. */
    public static final String FILE = "exercise.yaml";

    private static final String FORMAT = "assay/1";
    private static final Pattern PATTERN = Pattern.compile("[A-Za-z0-9._*-]{1,100}");
    private static final String STATEMENT = "statement.md";
    private static final Map<String, Difficulty> DIFFICULTIES =
            Map.of("easy", Difficulty.EASY, "medium", Difficulty.MEDIUM, "hard", Difficulty.HARD);

    private final String slug;
    private final PackageFiles files;
    private final Languages known;
    private final ProblemList problems;

    public NativeReader(String slug, PackageFiles files, Languages known, ProblemList problems) {
        this.slug = slug;
        this.files = files;
        this.known = known;
        this.problems = problems;
    }

    /** The exercise, when no error was found. */
    public Optional<Exercise> read() {
        require(FILE, "it makes a folder an exercise package");
        String yaml = files.text(FILE, problems);
        if (yaml == null) {
            return Optional.empty();
        }
        Value root = YamlReader.read(yaml, "the exercise", problems.in(FILE));
        Fields fields = root.fields();
        if (!root.isMapping()) {
            return Optional.empty();
        }
        Exercise exercise = exercise(fields);
        fields.refuseOthers();
        return problems.hasErrors() ? Optional.empty() : Optional.of(exercise);
    }

    private Exercise exercise(Fields fields) {
        format(fields.required("format"));
        String title = fields.required("title").label();
        var programs = new AuthorProgramReader(files, known, problems);
        var suites = new SuitesReader(files, known, problems);
        Optional<Kind> kind = new KindReader(fields, programs, ScriptFiles.of(files, problems), suites).read();
        int before = problems.errors();
        List<Language> languages = languages(fields.required("languages"), kind);
        boolean sure = problems.errors() == before;
        Checker checker = new CheckerReader(fields, kind, programs).read();
        int beforeLimits = problems.errors();
        Map<String, ExerciseLimits> limitsOf = new HashMap<>();
        ExerciseLimits limits = LimitsReader.read(fields.optional("limits"), languages, limitsOf);
        long outputBytes = problems.errors() == beforeLimits ? limits.outputBytes() : Long.MAX_VALUE;
        List<TestGroup> groups =
                new GroupsReader(files, kind, programs, outputBytes, problems).read(fields.required("groups"));
        Map<String, Map<String, String>> starters =
                sure ? new StartersReader(files, problems).read(languages) : Map.of();
        Map<String, Map<String, String>> extras =
                sure ? new ExtrasReader(files, problems).read(languages, starters) : Map.of();
        if (sure && kind.orElse(null) instanceof Kind.Unit unit) {
            suites.requireFor(languages, unit.suites(), starters, extras);
            fields.optional("files")
                    .ifPresent(value -> value.report(
                            "'files' is not for kind: unit: what stands beside the tests is the starter's"));
        }
        List<SampleSubmission> samples =
                sure ? new SamplesReader(files, known, problems).read(languages, starters, groups) : List.of();
        return new Exercise(
                slug,
                problems.hasErrors() ? "" : files.digest(),
                title,
                fields.required("step").label(),
                fields.required("difficulty").choice(DIFFICULTIES).orElse(Difficulty.EASY),
                statement(),
                kind.orElseGet(Kind.Stdio::new),
                languages.stream().map(Language::name).toList(),
                checker,
                limits,
                limitsOf,
                groups,
                names(starters),
                starters,
                extras,
                fields.optional("files").map(NativeReader::patterns).orElse(List.of()),
                samples,
                fields.optional("deadline").map(NativeReader::instant).orElse(null));
    }

    private static Map<String, Set<String>> names(Map<String, Map<String, String>> starters) {
        return starters.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, starter -> starter.getValue().keySet()));
    }

    private static List<String> patterns(Value value) {
        List<String> patterns = new ArrayList<>();
        for (Value item : value.items()) {
            String pattern = item.text();
            if (!PATTERN.matcher(pattern).matches()) {
                item.report("'" + pattern + "' must be a file's name, '*' standing for any characters, such as *.py");
            }
            patterns.add(pattern);
        }
        return patterns;
    }

    private static @Nullable Instant instant(Value value) {
        String text = value.text();
        try {
            return text.isEmpty() ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            value.report(value.name() + " is '" + text + "', must be a time such as 2027-01-31T23:59:00+01:00");
            return null;
        }
    }

    private static void format(Value value) {
        String format = value.text();
        if (!format.isEmpty() && !format.equals(FORMAT)) {
            value.report("format is '" + format + "', must be " + FORMAT);
        }
    }

    private List<Language> languages(Value value, Optional<Kind> kind) {
        var languages = new LinkedHashMap<String, Language>();
        List<Value> items = value.items();
        for (Value item : items) {
            String name = item.text();
            Optional<Language> language = known.find(name);
            if (language.isEmpty() && !name.isEmpty()) {
                List<String> names = known.all().stream().map(Language::name).toList();
                item.report("unknown language '" + name + "'" + Closest.hint(name, names));
            }
            language.flatMap(known -> kind.flatMap(asked -> misfit(known, asked)))
                    .ifPresent(item::report);
            if (language.isPresent() && languages.put(name, language.get()) != null) {
                item.report("the language '" + name + "' is listed twice");
            }
        }
        if (items.isEmpty() && value.isList()) {
            value.report("languages must name at least one language");
        }
        return List.copyOf(languages.values());
    }

    /** Why submissions in a language are nothing for an exercise of this kind. */
    private static Optional<String> misfit(Language language, Kind kind) {
        String name = "'" + language.name() + "'";
        if (language.database() != kind instanceof Kind.Sql) {
            return Optional.of(
                    language.database()
                            ? name + " is a database: use it in exercises of kind sql"
                            : name + " is no database: use it in exercises of another kind than sql");
        }
        return kind instanceof Kind.Function && language.function().isEmpty()
                ? Optional.of(name + " has no driver for functions: use it in exercises of kind stdio")
                : Optional.empty();
    }

    private String statement() {
        require(STATEMENT, "write what the learner has to do");
        String statement = files.text(STATEMENT, problems);
        if (statement != null && statement.isBlank()) {
            problems.error(STATEMENT, 0, "is empty: write what the learner has to do");
        }
        return statement == null ? "" : statement;
    }

    private void require(String file, String why) {
        if (!files.has(file) && !files.refused(file)) {
            boolean folder = Files.isDirectory(files.path(file));
            problems.error(file, 0, (folder ? "is a folder, must be a file: " : "is missing: ") + why);
        }
    }
}
