package dev.assay.exercise.icpc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.sample.Expectation.TimeUse;
import dev.assay.exercise.sample.Outcome;
import dev.assay.exercise.sample.Requirement;
import dev.assay.exercise.sample.Requirement.Range;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code submissions.yaml} says of submissions, and what is wrong with it. */
final class SubmissionsYamlTest {
    private static final String YAML = "submissions/submissions.yaml";
    private static final Set<Outcome> AC = Set.of(Outcome.ACCEPTED, Outcome.PARTIAL);
    private static final Set<Outcome> WA = Set.of(Outcome.WRONG_ANSWER, Outcome.OUTPUT_LIMIT_EXCEEDED);
    private static final Set<Outcome> TLE = Set.of(Outcome.TIME_LIMIT_EXCEEDED);

    private final Path folder;

    SubmissionsYamlTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void every_pattern_that_matches_demands_something() {
        IcpcFolder sample = IcpcFolder.since2025(folder)
                .test("secret/2", "1 1", "2")
                .file("submissions/wrong_answer/a.py", "")
                .file(YAML, """
                        wrong_answer:
                          permitted: [AC, WA, TLE]
                        "*/{a,b}.py":
                          message: too small
                          score: [10, 20]
                        wrong_answer/a.py:
                          required: [TLE]
                          authors: Ann
                          model_solution: false
                          sample: {permitted: [AC]}
                          "secret/*": {required: [WA]}
                          secret/1: {permitted: [TLE]}
                        """);

        assertThat(sample.expected().requirements())
                .containsExactlyInAnyOrder(
                        tests(Set.of(), union(union(AC, WA), TLE), WA),
                        new Requirement(
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                Optional.of(new Range(10, 20)),
                                Optional.of("too small")),
                        tests(Set.of(), Set.of(), TLE),
                        tests(Set.of("sample"), AC, Set.of()),
                        tests(Set.of("secret"), Set.of(), WA),
                        new Requirement(
                                Set.of("secret"),
                                Set.of("secret/1"),
                                Set.of(),
                                TLE,
                                Set.of(),
                                Optional.empty(),
                                Optional.empty()));
        assertThat(sample.expected().timeUse()).isEqualTo(TimeUse.UPPER);
    }

    @ParameterizedTest
    @CsvSource({"lower, LOWER", "upper, UPPER", "false, NOTHING", "true, NOTHING"})
    void a_submission_may_be_used_for_the_time_limit(String word, TimeUse use) {
        IcpcFolder sample = IcpcFolder.since2025(folder)
                .file("submissions/slow/a.py", "")
                .file(YAML, "slow: {use_for_time_limit: " + word + ", permitted: [AC, TLE]}\n");

        assertThat(sample.expected().timeUse()).isEqualTo(use);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `- a`                                      | 1: the file is a list, must be a mapping, {name: value}
            accepted: 5                                | 1: 'accepted' is '5', must be a mapping, {name: value}
            accepted: {permited: [AC]}                 | 1: unknown field 'permited' in 'accepted'; did you mean 'permitted'?
            accepted: {permitted: AC}                  | 1: permitted is 'AC', must be a list, [a, b]
            accepted: {permitted: []}                  | 1: permitted is empty: name at least one of AC, WA, TLE and RTE, or leave it out
            accepted: {permitted: [OK]}                | 1: an item of permitted cannot be 'OK'; known are AC, RTE, TLE, WA
            accepted: {score: -1}                      | 1: score is '-1', must be a number from 0.0 to 1000000.0
            accepted: {score: [5, 1]}                  | 1: score must be the points, or the least and the most of them: 60 or [20, 60]
            accepted: {use_for_time_limit: no}         | 1: use_for_time_limit cannot be 'no'
            accepted: {language: pithon}               | 1: unknown language 'pithon'
            accepted: {secret/9: {permitted: [AC]}}    | 1: no test matches 'secret/9'
            accepted: {secret/1: {score: 5}}           | 1: score is for whole groups, and 'secret/1' matches some of their tests
            accepted: {secret: {permited: [AC]}}       | 1: unknown field 'permited' in 'secret'; did you mean 'permitted'?
            wrong: {permitted: [AC]}                   | 1: no submission matches 'wrong'
            accepted: [                                | 2: not valid YAML
            """)
    void a_mistake_in_submissions_yaml_is_reported_with_its_line(String yaml, String problem) {
        IcpcFolder sample =
                IcpcFolder.since2025(folder).test("secret/2", "1 1", "2").file(YAML, yaml + "\n");

        assertThat(sample.errors()).anySatisfy(error -> assertThat(error).startsWith(YAML + ":" + problem));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{{{",
                "}}{{",
                "{a,{b,{c,d}}}",
                "*****",
                "[",
                "a/**/b",
                "{,}{,}{,}{,}{,}{,}{,}{,}{,}{,}{,}{,}{,}{,}{,}{,}"
            })
    @Timeout(10)
    void any_text_is_a_pattern_or_told_to_be_none(String pattern) {
        IcpcFolder sample = IcpcFolder.since2025(folder)
                .file(YAML, "'" + pattern.repeat(20) + "': {permitted: [AC]}\n'" + pattern + "': {}\n");

        assertThat(sample.errors())
                .allMatch(error -> error.contains("no submission matches") || error.contains("is no pattern: "));
    }

    @Test
    @Timeout(10)
    void stars_take_no_more_than_quadratic_time() {
        IcpcFolder sample = IcpcFolder.since2025(folder)
                .file("submissions/rejected/" + "a".repeat(120) + ".py", "")
                .file(YAML, "'rejected/" + "*a".repeat(5_000) + "b': {permitted: [AC]}\n");

        assertThat(sample.errors()).hasSize(1);
    }

    private static Requirement tests(Set<String> groups, Set<Outcome> tests, Set<Outcome> required) {
        return new Requirement(groups, Set.of(), tests, required, Optional.empty(), Optional.empty());
    }

    private static Set<Outcome> union(Set<Outcome> one, Set<Outcome> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }
}
