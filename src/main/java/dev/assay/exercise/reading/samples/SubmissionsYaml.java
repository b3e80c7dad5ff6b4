package dev.assay.exercise.reading.samples;

import dev.assay.exercise.Glob;
import dev.assay.exercise.sample.Expectation.TimeUse;
import dev.assay.exercise.sample.Outcome;
import dev.assay.exercise.sample.Requirement.Range;
import dev.assay.language.Language;
import dev.assay.yaml.Closest;
import dev.assay.yaml.Fields;
import dev.assay.yaml.Problems;
import dev.assay.yaml.Value;
import dev.assay.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The file {@code submissions/submissions.yaml}: what is said of the sample submissions that a pattern matches. */
final class SubmissionsYaml {
    private static final Map<String, Outcome> OUTCOMES =
            Stream.of(Outcome.values()).collect(Collectors.toMap(Outcome::name, Function.identity()));
    private static final Map<String, TimeUse> TIME_USES =
            Map.of("lower", TimeUse.LOWER, "upper", TimeUse.UPPER, "false", TimeUse.NOTHING);

    private final Map<String, Integer> points;
    private final List<Language> languages;
    private final List<Entry> entries = new ArrayList<>();
    private final Problems problems;

    private record Entry(String text, Glob pattern, int line, Refinement refinement) {}

    /** @param points of each group there is */
    SubmissionsYaml(String text, Map<String, Integer> points, List<Language> languages, Problems problems) {
        this.points = points;
        this.languages = languages;
        this.problems = problems;
        Fields patterns = YamlReader.read(text, "the file", problems).fields();
        patterns.all().forEach((pattern, value) -> entry(pattern, patterns.line(pattern), value));
    }

    /** What the entries that match say, in their order. */
    Refinement of(String sample) {
        return entries.stream()
                .filter(entry -> entry.pattern().matches(sample))
                .map(Entry::refinement)
                .reduce(Refinement.NONE, Refinement::then);
    }

    /** Reports the patterns that match none of these. */
    void refuseOthersThan(Collection<String> samples) {
        entries.stream()
                .filter(entry -> samples.stream().noneMatch(entry.pattern()::matches))
                .forEach(entry -> problems.report(
                        entry.line(),
                        "no sample submission matches '" + entry.text() + "'" + Closest.hint(entry.text(), samples)));
    }

    private void entry(String pattern, int line, Value value) {
        Fields fields = value.called("'" + pattern + "'").fields();
        var refinement = new Refinement(
                fields.optional("permitted").map(SubmissionsYaml::outcomes),
                fields.optional("required").map(SubmissionsYaml::outcomes),
                fields.optional("score").map(this::score),
                fields.optional("message").map(Value::text),
                fields.optional("groups").map(this::groups),
                fields.optional("use_for_time_limit").flatMap(use -> use.choice(TIME_USES)),
                fields.optional("language").flatMap(this::language));
        fields.refuseOthers();
        Glob.read(pattern, line, problems).ifPresent(glob -> entries.add(new Entry(pattern, glob, line, refinement)));
    }

    private static Set<Outcome> outcomes(Value value) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        List<Value> items = value.items();
        items.forEach(item -> item.choice(OUTCOMES).ifPresent(outcomes::add));
        if (items.isEmpty() && value.isList()) {
            value.report(value.name() + " is empty: name at least one verdict, or leave it out");
        }
        return outcomes;
    }

    private Range score(Value value) {
        int most = points.values().stream().mapToInt(Integer::intValue).sum();
        if (!value.isList()) {
            int exact = value.integer(0, most);
            return new Range(exact, exact);
        }
        List<Integer> bounds =
                value.items().stream().map(item -> item.integer(0, most)).toList();
        if (bounds.size() != 2) {
            value.report("score must be the points, or the least and the most of them: 60 or [20, 60]");
            return new Range(0, most);
        }
        if (bounds.getFirst() > bounds.getLast()) {
            value.report("score is " + bounds + ", the least comes first: [20, 60]");
            return new Range(0, most);
        }
        return new Range(bounds.getFirst(), bounds.getLast());
    }

    private Map<String, Set<Outcome>> groups(Value value) {
        var groups = new LinkedHashMap<String, Set<Outcome>>();
        Fields fields = value.fields();
        fields.all().forEach((group, outcomes) -> {
            if (!points.containsKey(group)) {
                problems.report(
                        fields.line(group), "there is no group '" + group + "'" + Closest.hint(group, points.keySet()));
            }
            groups.put(group, outcomes(outcomes));
        });
        return groups;
    }

    private Optional<Language> language(Value value) {
        return value.choice(languages.stream().collect(Collectors.toMap(Language::name, Function.identity())));
    }
}
