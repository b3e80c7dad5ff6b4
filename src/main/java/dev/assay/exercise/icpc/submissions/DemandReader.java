package dev.assay.exercise.icpc.submissions;

import dev.assay.exercise.sample.Expectation.TimeUse;
import dev.assay.exercise.sample.Outcome;
import dev.assay.exercise.sample.Requirement.Range;
import dev.assay.yaml.Fields;
import dev.assay.yaml.Value;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields that demand something: {@code permitted}, {@code required}, {@code score}, {@code message}, {@code use_for_time_limit}. */
final class DemandReader {
    private static final double MOST = 1e6;
    private static final Map<String, Optional<TimeUse>> TIME_USES = Map.of(
            "lower", Optional.of(TimeUse.LOWER),
            "upper", Optional.of(TimeUse.UPPER),
            "false", Optional.of(TimeUse.NOTHING),
            "true", Optional.empty());

    private DemandReader() {}

    static Demand read(Fields fields) {
        Optional<TimeUse> use = fields.optional("use_for_time_limit")
                .flatMap(value -> value.choice(TIME_USES))
                .flatMap(found -> found);
        Set<Outcome> permitted =
                fields.optional("permitted").map(DemandReader::outcomes).orElse(Set.of());
        Set<Outcome> required =
                fields.optional("required").map(DemandReader::outcomes).orElse(Set.of());
        Set<Outcome> slow = Verdicts.tests(List.of("TLE"));
        return new Demand(
                Set.of(),
                permitted.isEmpty() && use.equals(Optional.of(TimeUse.LOWER))
                        ? Verdicts.tests(List.of("AC", "WA", "RTE"))
                        : permitted,
                required.isEmpty() && use.equals(Optional.of(TimeUse.UPPER)) ? slow : required,
                fields.optional("score").map(DemandReader::score),
                fields.optional("message").filter(value -> !value.isEmpty()).map(Value::text),
                use.or(() -> required.equals(slow) ? Optional.of(TimeUse.UPPER) : Optional.empty()));
    }

    private static Set<Outcome> outcomes(Value value) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        List<Value> items = value.items();
        items.forEach(item -> item.choice(Verdicts.OF_TESTS).ifPresent(outcomes::addAll));
        if (items.isEmpty() && value.isList()) {
            value.report(value.name() + " is empty: name at least one of AC, WA, TLE and RTE, or leave it out");
        }
        return outcomes;
    }

    private static Range score(Value value) {
        if (!value.isList()) {
            double exact = value.number(0, MOST);
            return new Range(exact, exact);
        }
        List<Double> bounds =
                value.items().stream().map(item -> item.number(0, MOST)).toList();
        if (bounds.size() != 2 || bounds.getFirst() > bounds.getLast()) {
            value.report("score must be the points, or the least and the most of them: 60 or [20, 60]");
            return new Range(0, MOST);
        }
        return new Range(bounds.getFirst(), bounds.getLast());
    }
}
