package dev.assay.exercise.icpc.data;

import dev.assay.exercise.icpc.problem.MannerReader;
import dev.assay.exercise.icpc.problem.ProblemYaml;
import dev.assay.exercise.icpc.program.Flags;
import dev.assay.yaml.Closest;
import dev.assay.yaml.Fields;
import dev.assay.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How a folder of test data is graded, as {@code testdata.yaml} has it; what it leaves out is as in the folder around it.
 *
 * @param said the file that says so
 * @param breaks whether what comes after a failure is not judged
 * @param accept what an accepted case scores
 * @param range the most and least points there are, where that is said
 */
record LegacySettings(
        String said,
        boolean breaks,
        Accepting accepting,
        Combining combining,
        boolean ignoresSample,
        Optional<Double> accept,
        Optional<Range> range,
        Flags flags) {
    static final String FILE = "testdata.yaml";

    private static final Map<String, Boolean> ON_REJECT =
            Map.of("break", true, "first_error", true, "continue", false, "worst_error", false, "grade", false);
    private static final Set<String> GRADER_FLAGS = Set.of(
            "worst_error",
            "first_error",
            "always_accept",
            "accept_if_any_accepted",
            "sum",
            "avg",
            "min",
            "max",
            "ignore_sample");

    /** When a folder counts as accepted: only then it has a score. */
    enum Accepting {
        /** When everything in it is. */
        ALL,
        ANY,
        ALWAYS
    }

    /** How the scores in a folder become one. */
    enum Combining {
        SUM,
        AVG,
        MIN,
        MAX
    }

    record Range(double least, double most) {}

    /** What holds where nothing is said. */
    static LegacySettings standard(Flags flags) {
        return new LegacySettings(
                ProblemYaml.FILE, true, Accepting.ALL, Combining.SUM, false, Optional.empty(), Optional.empty(), flags);
    }

    /** @param scoring whether there are scores at all */
    LegacySettings read(String file, Value root, boolean scoring, List<String> always) {
        Fields fields = root.fields();
        ProblemYaml.given(fields, "grading")
                .filter(value -> !value.text().equals("default"))
                .ifPresent(value -> value.report("grading cannot be '"
                        + value.peek().orElse("") + "': custom graders are not run here, only the default one"));
        ProblemYaml.given(fields, "input_validator_flags")
                .map(value -> value.isMapping() ? ofMapping(value) : value)
                .filter(value -> value.peek().isEmpty())
                .ifPresent(Value::text);
        Optional<Value> reject = ProblemYaml.given(fields, "reject_score");
        reject.filter(value -> value.number(-1e9, 1e9) != 0)
                .ifPresent(value -> value.report("reject_score must be 0: what is rejected earns nothing here"));
        Optional<Value> accept = ProblemYaml.given(fields, "accept_score");
        Optional<Value> range = ProblemYaml.given(fields, "range");
        if (!scoring) {
            Consumer<Value> refuse = value -> value.report(value.name() + " is for type: scoring");
            reject.ifPresent(refuse);
            accept.ifPresent(refuse);
            range.ifPresent(refuse);
        }
        Optional<Value> grader = ProblemYaml.given(fields, "grader_flags");
        List<String> words = grader.map(LegacySettings::graderFlags).orElse(List.of());
        var settings = new LegacySettings(
                file,
                ProblemYaml.given(fields, "on_reject")
                        .flatMap(value -> value.choice(ON_REJECT))
                        .orElse(breaks),
                grader.isEmpty() ? accepting : accepting(words),
                grader.isEmpty() ? combining : combining(words),
                words.contains("ignore_sample"),
                accept.map(value -> value.number(0, 1e6)).or(() -> this.accept),
                range.map(LegacySettings::range).or(() -> this.range),
                ProblemYaml.given(fields, "output_validator_flags")
                        .map(value -> flags(file, value, always))
                        .orElse(flags));
        fields.refuseOthers();
        return settings;
    }

    private static List<String> graderFlags(Value value) {
        List<String> words = MannerReader.words(value.peek().orElseGet(value::text));
        words.stream()
                .filter(word -> !GRADER_FLAGS.contains(word))
                .forEach(word -> value.report(
                        "the default grader has no flag '" + word + "'" + Closest.hint(word, GRADER_FLAGS)));
        return words;
    }

    /** Of contradicting flags the last one counts. */
    private static Combining combining(List<String> words) {
        Combining last = Combining.SUM;
        for (String word : words) {
            for (Combining one : Combining.values()) {
                last = one.name().equalsIgnoreCase(word) ? one : last;
            }
        }
        return last;
    }

    private static Accepting accepting(List<String> words) {
        boolean always = words.lastIndexOf("always_accept")
                > Math.max(words.lastIndexOf("first_error"), words.lastIndexOf("worst_error"));
        return always ? Accepting.ALWAYS : words.contains("accept_if_any_accepted") ? Accepting.ANY : Accepting.ALL;
    }

    private static Range range(Value value) {
        List<String> bounds = MannerReader.words(value.text());
        try {
            var range = new Range(bound(bounds.getFirst()), bound(bounds.getLast()));
            if (bounds.size() == 2 && range.least <= range.most) {
                return range;
            }
        } catch (NumberFormatException | NoSuchElementException e) {
            // told below
        }
        value.report("range must be the least and the most points, such as 0 100");
        return new Range(0, Double.POSITIVE_INFINITY);
    }

    private static double bound(String word) {
        return switch (word) {
            case "inf", "+inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(word);
        };
    }

    private static Flags flags(String file, Value value, List<String> always) {
        Value text = value.isMapping() ? ofMapping(value) : value;
        var all = new ArrayList<>(always);
        all.addAll(MannerReader.words(text.peek().orElseGet(text::text)));
        return new Flags(List.copyOf(all), file, value.line());
    }

    private static Value ofMapping(Value value) {
        Fields fields = value.fields();
        fields.optional("name").ifPresent(Value::text);
        Value flags = fields.required("flags");
        fields.refuseOthers();
        return flags;
    }
}
