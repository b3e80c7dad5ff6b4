package dev.assay.exercise.icpc.submissions;

import dev.assay.exercise.sample.Outcome;
import dev.assay.exercise.sample.Requirement.Range;
import dev.assay.yaml.Closest;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a source says of itself, as DOMjudge has it: {@code @EXPECTED_RESULTS@: WRONG-ANSWER, TIMELIMIT}, or {@code @EXPECTED_SCORE@: 60}. */
record Tag(Set<Outcome> results, Optional<Range> score) {
    static final Tag NONE = new Tag(Set.of(), Optional.empty());

    private static final Pattern TAG =
            Pattern.compile("@EXPECTED_(?:RESULTS|SCORE)@: ?([^\\r\\n]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");
    private static final Pattern WORD_END = Pattern.compile("[^A-Za-z_-].*", Pattern.DOTALL);

    /** Of all files of a submission; words that are not known are reported. */
    static Tag of(List<String> texts, Consumer<String> report) {
        Tag all = NONE;
        for (String text : texts) {
            Matcher matcher = TAG.matcher(text);
            while (matcher.find()) {
                all = all.and(matcher.group(1).strip(), report);
            }
        }
        return all;
    }

    /** Of a file {@code expected_result.txt}, that may leave out the tag. */
    static Tag ofFile(String text, Consumer<String> report) {
        Tag tagged = of(List.of(text), report);
        return tagged.equals(NONE) && !text.isBlank() ? NONE.and(text.strip(), report) : tagged;
    }

    private Tag and(String words, Consumer<String> report) {
        if (NUMBER.matcher(words).matches()) {
            double number = Double.parseDouble(words);
            return new Tag(results, Optional.of(new Range(number, number)));
        }
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        outcomes.addAll(results);
        for (String word : words.split(",")) {
            String result = WORD_END.matcher(word.strip()).replaceFirst("").toUpperCase(Locale.ROOT);
            if (Verdicts.OF_DOMJUDGE.containsKey(result)) {
                outcomes.addAll(Verdicts.OF_DOMJUDGE.getOrDefault(result, Set.of()));
            } else {
                report.accept("expects the unknown result '" + result + "'"
                        + Closest.hint(result, Verdicts.OF_DOMJUDGE.keySet()));
            }
        }
        return new Tag(outcomes, score);
    }

    Demand demand() {
        return new Demand(results, Set.of(), Set.of(), score, Optional.empty(), Optional.empty());
    }
}
