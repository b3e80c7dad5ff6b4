package dev.assay.exercise.icpc.program;

import dev.assay.exercise.Checker;
import dev.assay.yaml.Closest;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The flags of the format's default output validator. */
final class DefaultValidator {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,30}\\.?\\d{0,30}|\\.\\d{1,30})([eE][-+]?\\d{1,3})?");
    private static final String ABSOLUTE = "float_absolute_tolerance";
    private static final String RELATIVE = "float_relative_tolerance";
    private static final String BOTH = "float_tolerance";
    private static final List<String> FLAGS =
            List.of("case_sensitive", "space_change_sensitive", ABSOLUTE, RELATIVE, BOTH);

    private DefaultValidator() {}

    static Checker.Tokens read(List<String> words, Consumer<String> report) {
        boolean anyCase = true;
        boolean sameSpace = false;
        Optional<Double> absolute = Optional.empty();
        Optional<Double> relative = Optional.empty();
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String flag = rest.next();
            switch (flag) {
                case "case_sensitive" -> anyCase = false;
                case "space_change_sensitive" -> sameSpace = true;
                case ABSOLUTE -> absolute = tolerance(flag, rest, report);
                case RELATIVE -> relative = tolerance(flag, rest, report);
                case BOTH -> {
                    absolute = tolerance(flag, rest, report);
                    relative = absolute;
                }
                default ->
                    report.accept(
                            "the default output validator has no flag '" + flag + "'" + Closest.hint(flag, FLAGS));
            }
        }
        boolean numbers = absolute.isPresent() || relative.isPresent();
        return new Checker.Tokens(
                anyCase, sameSpace, numbers ? new Checker.Float(absolute.orElse(0.0), relative.orElse(0.0)) : null);
    }

    private static Optional<Double> tolerance(String flag, Iterator<String> rest, Consumer<String> report) {
        String number = rest.hasNext() ? rest.next() : "";
        if (!NUMBER.matcher(number).matches()) {
            report.accept(flag + " is followed by '" + number + "', must be followed by a number such as 1e-6");
            return Optional.of(0.0);
        }
        return Optional.of(Double.valueOf(number));
    }
}
