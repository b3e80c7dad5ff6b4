package dev.assay.exercise.icpc.submissions;

import dev.assay.exercise.Glob;
import dev.assay.exercise.TestGroup;
import dev.assay.exercise.icpc.problem.LanguageCodes;
import dev.assay.exercise.sample.Requirement;
import dev.assay.yaml.Closest;
import dev.assay.yaml.Fields;
import dev.assay.yaml.Problems;
import dev.assay.yaml.Value;
import dev.assay.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The file {@code submissions/submissions.yaml}: what is said of the submissions that a pattern matches, and of their tests that another one matches. */
final class SubmissionsYaml {
    static final String FILE = "submissions/submissions.yaml";

    private static final Set<String> KEYS = Set.of(
            "language",
            "entrypoint",
            "authors",
            "model_solution",
            "permitted",
            "required",
            "score",
            "message",
            "use_for_time_limit");

    private final List<TestGroup> groups;
    private final List<Entry> entries = new ArrayList<>();
    private final Problems problems;

    /** One pattern with what it says; {@code parts} are for some tests only. */
    record Entry(
            String pattern,
            int line,
            Glob glob,
            Demand demand,
            List<Requirement> parts,
            Optional<String> language,
            Optional<String> entrypoint) {}

    SubmissionsYaml(String text, List<TestGroup> groups, Problems problems) {
        this.groups = groups;
        this.problems = problems;
        Fields patterns = YamlReader.read(text, "the file", problems).fields();
        patterns.all().forEach((pattern, value) -> entry(pattern, value));
    }

    /** The entries that a submission is matched by. */
    List<Entry> of(String submission) {
        return entries.stream().filter(entry -> entry.glob.matches(submission)).toList();
    }

    /** Reports the patterns that match none of these. */
    void refuseOthersThan(Collection<String> submissions) {
        entries.stream()
                .filter(entry -> submissions.stream().noneMatch(entry.glob::matches))
                .filter(entry -> !Folders.isKnown(entry.pattern))
                .forEach(entry -> problems.report(
                        entry.line,
                        "no submission matches '" + entry.pattern + "'" + Closest.hint(entry.pattern, submissions)));
    }

    private void entry(String pattern, Value value) {
        Fields fields = value.called("'" + pattern + "'").fields();
        Optional<String> language = fields.optional("language").map(Value::text);
        language.filter(code -> !LanguageCodes.isCode(code))
                .ifPresent(code -> fields.required("language").report("unknown language '" + code + "'"));
        Optional<String> entrypoint = fields.optional("entrypoint").map(Value::text);
        fields.optional("model_solution").ifPresent(Value::text);
        fields.optional("authors").ifPresent(authors -> {
            if (!authors.isList() && !authors.isMapping()) {
                authors.text();
            }
        });
        Demand demand = DemandReader.read(fields);
        var parts = new ArrayList<Requirement>();
        fields.all().forEach((name, part) -> {
            if (!KEYS.contains(name) && part.isMapping()) {
                part(name, part).ifPresent(parts::add);
            } else if (!KEYS.contains(name)) {
                part.report("unknown field '" + name + "' in '" + pattern + "'" + Closest.hint(name, KEYS));
            }
        });
        Glob.read(pattern, value.line(), problems)
                .ifPresent(glob -> entries.add(
                        new Entry(pattern, value.line(), glob, demand, List.copyOf(parts), language, entrypoint)));
    }

    /** What is demanded of the tests that a pattern matches. */
    private Optional<Requirement> part(String pattern, Value value) {
        Fields fields = value.called("'" + pattern + "'").fields();
        Demand demand = DemandReader.read(fields);
        fields.refuseOthers();
        Optional<Glob> glob = Glob.read(pattern, value.line(), problems);
        return glob.flatMap(known -> part(known, pattern, demand, value));
    }

    private Optional<Requirement> part(Glob glob, String pattern, Demand demand, Value value) {
        Set<String> touched = new HashSet<>();
        Set<String> cases = new HashSet<>();
        boolean whole = true;
        for (TestGroup group : groups) {
            List<String> matched = group.cases().stream()
                    .map(test -> group.name() + "/" + test.name())
                    .filter(glob::matches)
                    .toList();
            if (!matched.isEmpty()) {
                touched.add(group.name());
                cases.addAll(matched);
                whole &= matched.size() == group.cases().size();
            }
        }
        if (cases.isEmpty()) {
            value.report("no test matches '" + pattern + "'"
                    + Closest.hint(pattern, groups.stream().map(TestGroup::name).toList()));
            return Optional.empty();
        }
        if (!whole && demand.score().isPresent()) {
            value.report("score is for whole groups, and '" + pattern + "' matches some of their tests");
        }
        return Optional.of(demand.of(touched, whole ? Set.of() : cases));
    }
}
