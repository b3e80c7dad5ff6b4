package dev.assay.exercise.reading;

import dev.assay.exercise.AuthorProgram;
import dev.assay.exercise.Kind;
import dev.assay.exercise.TestCase;
import dev.assay.exercise.TestGroup;
import dev.assay.exercise.TestGroup.Scoring;
import dev.assay.exercise.TestGroup.Stops;
import dev.assay.exercise.TestGroup.Visibility;
import dev.assay.exercise.folder.PackageFiles;
import dev.assay.exercise.folder.ProblemList;
import dev.assay.exercise.reading.cases.CaseNames;
import dev.assay.exercise.reading.cases.CasesReader;
import dev.assay.yaml.Closest;
import dev.assay.yaml.Fields;
import dev.assay.yaml.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The field {@code groups} and the cases it refers to. */
final class GroupsReader {
    private static final int MAX_POINTS = 1_000_000;
    private static final Map<String, Visibility> VISIBILITIES = Map.of(
            "sample", Visibility.SAMPLE, "hidden", Visibility.HIDDEN, "after-deadline", Visibility.AFTER_DEADLINE);
    private static final Map<String, Scoring> SCORINGS =
            Map.of("all", Scoring.ALL, "sum", Scoring.SUM, "min", Scoring.MIN);
    private static final int MOST_SEEDS = 1000;

    private final PackageFiles files;
    private final AuthorProgramReader programs;
    private final Optional<CasesReader> cases;
    private final boolean unit;
    private final ProblemList problems;
    private final CaseNames names;
    private final Set<String> earlier = new LinkedHashSet<>();

    GroupsReader(
            PackageFiles files,
            Optional<Kind> kind,
            AuthorProgramReader programs,
            long outputBytes,
            ProblemList problems) {
        this.files = files;
        this.programs = programs;
        this.problems = problems;
        this.names = new CaseNames(problems);
        this.unit = kind.filter(Kind.Unit.class::isInstance).isPresent();
        this.cases = kind.map(known -> new CasesReader(files, known, outputBytes, names, problems));
    }

    List<TestGroup> read(Value value) {
        int before = problems.errors();
        List<Fields> items = value.items().stream()
                .map(item -> item.called("a group").fields())
                .toList();
        Set<String> all = new LinkedHashSet<>();
        items.forEach(item -> item.peek("name").ifPresent(all::add));
        var groups = new ArrayList<TestGroup>();
        for (Fields item : items) {
            groups.add(group(item, all));
        }
        if (items.isEmpty() && value.isList()) {
            value.report("groups must hold at least one group of cases");
        } else if (problems.errors() == before) {
            requirePoints(value, groups.stream().mapToLong(TestGroup::points).sum());
        }
        return groups;
    }

    private static void requirePoints(Value value, long sum) {
        if (sum == 0) {
            value.report("all groups together give 0 points; give at least one group points");
        } else if (sum > MAX_POINTS) {
            value.report("all groups together give " + sum + " points, must be at most " + MAX_POINTS);
        }
    }

    private TestGroup group(Fields fields, Set<String> all) {
        Value name = fields.required("name");
        String word = name.label();
        List<String> requires = fields.optional("requires")
                .map(value -> requires(value, word, all))
                .orElse(List.of());
        if (!word.isEmpty() && !earlier.add(word)) {
            name.report("there is another group '" + word + "'; names are unique in an exercise");
        }
        Visibility visibility = fields.optional("visibility")
                .flatMap(value -> value.choice(VISIBILITIES))
                .orElse(Visibility.HIDDEN);
        var group = new TestGroup(
                word,
                visibility,
                fields.required("points").integer(0, MAX_POINTS),
                fields.optional("score")
                        .flatMap(value -> value.choice(SCORINGS))
                        .orElse(Scoring.ALL),
                requires,
                Stops.AT_LIMIT,
                fields.optional("hint").map(Value::text).orElse(null),
                cases(fields, word, visibility));
        fields.refuseOthers();
        return group;
    }

    private List<TestCase> cases(Fields fields, String group, Visibility visibility) {
        if (unit) {
            for (String field : List.of("cases", "generator", "seeds")) {
                fields.optional(field)
                        .ifPresent(value -> value.report(
                                "'" + field + "' is not for kind: unit: name the suite's tests in 'tests'"));
            }
            return cases.map(reader -> reader.ofSuite(fields.required("tests"), NativeReader.FILE))
                    .orElse(List.of());
        }
        fields.optional("tests").ifPresent(value -> value.report("'tests' is for kind: unit"));
        return fields.has("generator") ? generated(fields, group, visibility) : cases(fields.required("cases"));
    }

    /** Cases with the group's name and their seed as name. */
    private List<TestCase> generated(Fields fields, String group, Visibility visibility) {
        Value generator = fields.required("generator");
        fields.optional("cases")
                .ifPresent(value -> value.report("a group has either 'cases' or a 'generator'; make two groups"));
        if (visibility == Visibility.SAMPLE) {
            generator.report("samples are shown to learners and cannot be generated: write them down as cases");
        }
        Optional<AuthorProgram> program = programs.read(generator);
        Value seeds = fields.required("seeds");
        List<Value> items = seeds.items();
        if (seeds.isList() && (items.isEmpty() || items.size() > MOST_SEEDS)) {
            seeds.report("seeds must be a list of 1 to " + MOST_SEEDS + " numbers, such as [1, 2, 3]");
        }
        Set<Integer> numbers = new LinkedHashSet<>();
        for (Value item : items) {
            int seed = item.integer(0, Integer.MAX_VALUE);
            if (numbers.add(seed)) {
                names.take(group.isEmpty() ? "" : group + "-" + seed, NativeReader.FILE, item.line());
            } else {
                item.report("the seed is listed twice");
            }
        }
        return program.map(found -> numbers.stream()
                        .map(seed -> new TestCase(group + "-" + seed, new TestCase.Generated(found, seed), null))
                        .toList())
                .orElse(List.of());
    }

    private List<String> requires(Value value, String self, Set<String> all) {
        var required = new ArrayList<String>();
        for (Value item : value.items()) {
            String name = item.text();
            if (name.equals(self)) {
                item.report("the group '" + name + "' cannot require itself");
            } else if (all.contains(name) && !earlier.contains(name)) {
                item.report("the group '" + name + "' comes later; a group can only require earlier ones");
            } else if (!earlier.contains(name) && !name.isEmpty()) {
                item.report("there is no group '" + name + "'" + Closest.hint(name, earlier));
            }
            required.add(name);
        }
        return required;
    }

    private List<TestCase> cases(Value value) {
        String reference = value.text();
        if (reference.isEmpty()) {
            return List.of();
        }
        String wrong = files.wrongReference(reference);
        if (wrong != null) {
            value.report(wrong);
            return List.of();
        }
        return cases.map(reader -> reader.read(reference, value)).orElse(List.of());
    }
}
