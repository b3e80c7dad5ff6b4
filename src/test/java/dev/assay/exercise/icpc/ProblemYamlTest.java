package dev.assay.exercise.icpc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.Checker;
import dev.assay.exercise.Loaded;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ProblemYamlTest {
    private static final String YAML = "problem.yaml";

    private final Path folder;

    ProblemYamlTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            version: legacy        | version: 2019-01        | 1: problem_format_version cannot be '2019-01'; known are 2023-07, 2023-07-draft, 2025-09, 2025-09-draft, legacy, legacy-icpc
            version: legacy        | version: [legacy]       | 1: problem_format_version is a list, must be a text
            version: legacy        | version: legacyy        | 1: problem_format_version cannot be 'legacyy'; did you mean 'legacy'?
            type: pass-fail        | tipe: pass-fail         | 2: unknown field 'tipe' in the package; did you mean 'type'?
            type: pass-fail        | type: passfail          | 2: type cannot be 'passfail'; did you mean 'pass-fail'?
            type: pass-fail        | type: {a: b}            | 2: type is a mapping, must be a text
            type: pass-fail        | type: submit-answer     | 2: the type submit-answer cannot be judged here: submissions are programs
            type: pass-fail        | type: interactive       | 2: interactive and multi-pass need an output validator; there is none in output_validator/
            name: Sum              | name: [Sum]             | 3: name is a list, must be a text of one line, at most 100 characters
            name: Sum              | `name: "a\\nb"`         | 3: name is 'a
            validation: default    | validation: defalt      | 4: validation cannot be 'defalt'; did you mean 'default'?
            validation: default    | validation: default score    | 4: validation is 'default score', must be default, or custom and any of score, interactive and multi-pass
            validation: default    | validation: [custom]    | 4: validation is a list, must be a text
            validation: default    | validation: custom score     | 4: 'score' in validation is for type: scoring
            flags: case_sensitive  | flags: case_sensitiv    | 0: the default output validator has no flag 'case_sensitiv'; did you mean 'case_sensitive'?
            flags: case_sensitive  | flags: float_tolerance  | 0: float_tolerance is followed by '', must be followed by a number such as 1e-6
            flags: case_sensitive  | flags: float_tolerance -1    | 0: float_tolerance is followed by '-1', must be followed by a number such as 1e-6
            flags: case_sensitive  | flags: float_tolerance 1e9999 | 0: float_tolerance is followed by '1e9999', must be followed by a number such as 1e-6
            {memory: 512}          | {memory: 0}             | 6: memory is '0', must be a whole number from 16 to 8192
            {memory: 512}          | {memory: -5}            | 6: memory is '-5', must be a whole number from 16 to 8192
            {memory: 512}          | {memory: 99999999999999999999} | 6: memory is '99999999999999999999', must be a whole number from 16 to 8192
            {memory: 512}          | {memory: 1GiB}          | 6: memory is '1GiB', must be a whole number from 16 to 8192
            {memory: 512}          | {memory: [512]}         | 6: memory is a list, must be a whole number from 16 to 8192
            {memory: 512}          | {memory: 512, memory: 512} | 6: 'memory' is given twice in limits
            {memory: 512}          | {memroy: 512}           | 6: unknown field 'memroy' in limits; did you mean 'memory'?
            {memory: 512}          | {output: 65}            | 6: output is '65', must be a whole number from 1 to 64
            {memory: 512}          | {time_limit: 0}         | 6: time_limit is '0', must be a number from 0.01 to 300.0
            {memory: 512}          | {time_limit: soon}      | 6: time_limit is 'soon', must be a number from 0.01 to 300.0
            {memory: 512}          | {time_limit: .nan}      | 6: time_limit is '.nan', must be a number from 0.01 to 300.0
            {memory: 512}          | {time_resolution: -1}   | 6: time_resolution is '-1', must be a number from 0.01 to 300.0
            {memory: 512}          | {time_multiplier: x}    | 6: time_multiplier is 'x', must be a number from 0.01 to 1000.0
            {memory: 512}          | {time_multipliers: 5}   | 6: time_multipliers is '5', must be a mapping, {name: value}
            {memory: 512}          | {time_multipliers: {ac: 5}} | 6: unknown field 'ac' in time_multipliers; known are ac_to_time_limit, time_limit_to_tle
            {memory: 512}          | {validation_time: 1h}   | 6: validation_time is '1h', must be a whole number from 1 to 300
            {memory: 512}          | {validation_memory: 1}  | 6: validation_memory is '1', must be a whole number from 16 to 8192
            {memory: 512}          | {validation_output: 0}  | 6: validation_output is '0', must be a whole number from 1 to 64
            {memory: 512}          | {validation_passes: 3}  | 6: validation_passes is for multi-pass
            {memory: 512}          | {code: many}            | 6: code is 'many', must be a whole number from 1 to 2147483647
            limits: {memory: 512}  | limits: 5               | 6: limits is '5', must be a mapping, {name: value}
            license: cc0           | license: gpl            | 7: license cannot be 'gpl'; known are cc by, cc by-sa, cc0, educational, permission, public domain, unknown
            license: cc0           | author: {name: Ann}     | 7: author is a mapping, must be a text
            license: cc0           | source: {nam: Ann}      | 7: 'name' is missing in source
            license: cc0           | source_url: [a]         | 7: source_url is a list, must be a text
            license: cc0           | keywords: {a: b}        | 7: keywords is a mapping, must be a text
            license: cc0           | uuid: [1]               | 7: uuid is a list, must be a text
            license: cc0           | rights_owner: {a: b}    | 7: rights_owner is a mapping, must be a text
            license: cc0           | languages: pithon3      | 7: unknown language 'pithon3'; did you mean 'python3'?
            license: cc0           | languages: scala haskell  | 7: languages must name at least one that has a sandbox image here, unlike scala, haskell
            license: cc0           | languages: {a: b}       | 7: languages is a mapping, must be a text
            license: cc0           | grading: {objective: min} | 7: objective min cannot be honoured: more points are always better here
            license: cc0           | grading: {objective: max} | 7: grading is for type: scoring
            license: cc0           | grading: {accept_score: 1} | 7: accept_score belongs into data/testdata.yaml
            license: cc0           | grading: 7              | 7: grading is '7', must be a mapping, {name: value}
            license: cc0           | credits: Ann            | 7: unknown field 'credits' in the package
            license: cc0           | constants: {a: 1}       | 7: unknown field 'constants' in the package
            license: cc0           | name: Again             | 7: 'name' is given twice in the package
            license: cc0           | generators: {}          | 7: unknown field 'generators' in the package
            name: Sum              | `name: "Sum`            | 8: not valid YAML
            name: Sum              | `name: &a [*a]`         | 3: not acceptable YAML
            """)
    void a_mistake_in_a_legacy_package_is_reported_with_its_line(String right, String wrong, String problem) {
        IcpcFolder sample = IcpcFolder.legacy(folder).replace(YAML, right, wrong);

        assertThat(sample.load()).isInstanceOf(Loaded.Broken.class);
        assertThat(sample.errors()).anySatisfy(error -> assertThat(error).startsWith(YAML + ":" + problem));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            name: Sum         | title: Sum            | 1: 'name' is missing in the package
            name: Sum         | name:                 | 3: name is empty, must be a text of one line, at most 100 characters
            name: Sum         | name: {}              | 3: name must be the exercise's name, or a mapping with its name in one language at least
            name: Sum         | name: {en: [a]}       | 3: en is a list, must be a text of one line, at most 100 characters
            type: pass-fail   | type: [pass-fail, scoring]     | 2: type is either pass-fail or scoring, it cannot be both
            type: pass-fail   | type: [pass-fail, pass-fail]   | 2: the type 'pass-fail' is listed twice
            type: pass-fail   | type: [multi-pass]    | 2: interactive and multi-pass need an output validator; there is none in output_validator/
            type: pass-fail   | type: [[a]]           | 2: an item of type is a list, must be a text
            type: pass-fail   | validation: custom    | 2: unknown field 'validation' in the package
            type: pass-fail   | validator_flags: a    | 2: unknown field 'validator_flags' in the package
            type: pass-fail   | author: Ann           | 2: unknown field 'author' in the package
            type: pass-fail   | credits: [Ann]        | 2: credits is a list, must be a text
            type: pass-fail   | credits: {authors: {nam: Ann}}  | 2: 'name' is missing in authors
            type: pass-fail   | credits: {writers: Ann}         | 2: unknown field 'writers' in credits
            type: pass-fail   | credits: {translators: Ann}     | 2: translators is 'Ann', must be a mapping, {name: value}
            type: pass-fail   | allow_file_writing: true        | 2: allow_file_writing cannot be honoured: submissions may only write below /tmp
            type: pass-fail   | allow_file_writing: perhaps     | 2: allow_file_writing must be true or false
            type: pass-fail   | constants: {a-b: 1}   | 2: the constant 'a-b' must be named with letters, digits and _
            type: pass-fail   | constants: {a: [1]}   | 2: a is a list, must be a text
            type: pass-fail   | constants: 5          | 2: constants is '5', must be a mapping, {name: value}
            type: pass-fail   | version: {a: b}       | 2: version is a mapping, must be a text
            {time_limit: 1}   | {time_limit: 301}     | 5: time_limit is '301', must be a number from 0.01 to 300.0
            """)
    void a_mistake_in_a_package_of_2025_is_reported_with_its_line(String right, String wrong, String problem) {
        IcpcFolder sample = IcpcFolder.since2025(folder).replace(YAML, right, wrong);

        assertThat(sample.load()).isInstanceOf(Loaded.Broken.class);
        assertThat(sample.errors()).anySatisfy(error -> assertThat(error).startsWith(YAML + ":" + problem));
    }

    @Test
    void passes_are_from_two_to_a_hundred() {
        IcpcFolder sample = IcpcFolder.since2025(folder)
                .replace(YAML, "pass-fail", "multi-pass")
                .replace(YAML, "{time_limit: 1}", "{time_limit: 1, validation_passes: 1}")
                .file("output_validator/check.py", "");

        assertThat(sample.errors())
                .containsExactly(YAML + ":5: validation_passes is '1', must be a whole number from 2 to 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "- a\\n", "name", "\\0", "{{{{", "a: b: c", "? [a]\\n: b"})
    void a_file_that_is_no_mapping_is_a_problem_and_no_exception(String yaml) {
        IcpcFolder sample = IcpcFolder.legacy(folder).file(YAML, yaml.translateEscapes());

        assertThat(sample.errors()).isNotEmpty().allMatch(error -> error.startsWith(YAML + ":"));
    }

    @Test
    void shared_structures_and_deep_nesting_are_refused() {
        String bomb = IntStream.range(1, 40)
                .mapToObj(i -> "a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1))
                .collect(Collectors.joining("", "a0: &a0 [x]\n", ""));
        IcpcFolder sample = IcpcFolder.legacy(folder);

        assertThat(sample.file(YAML, bomb).errors()).anyMatch(error -> error.contains("not acceptable YAML"));
        assertThat(sample.file(YAML, "name: " + "[".repeat(100_000)).errors())
                .anyMatch(error -> error.contains("YAML"));
    }

    @Test
    void text_that_is_not_utf_8_is_told() {
        IcpcFolder sample = IcpcFolder.legacy(folder)
                .bytes(YAML, new byte[] {'n', (byte) 0xff})
                .bytes("problem_statement/problem.en.md", new byte[] {(byte) 0xc3});

        assertThat(sample.errors()).containsExactly(YAML + ":0: is not UTF-8 text; save it as UTF-8");
    }

    @Test
    void windows_line_ends_and_a_byte_order_mark_change_nothing() {
        IcpcFolder sample = IcpcFolder.legacy(folder);
        var before = sample.exercise();
        sample.file(
                        YAML,
                        "\ufeffproblem_format_version: legacy\r\ntype: pass-fail\r\nname: Sum\r\nvalidator_flags: case_sensitive\r\nlimits: {memory: 512}\r\n")
                .file("problem_statement/problem.en.md", "\ufeffAdd two numbers.\n")
                .file(".timelimit", "1\r\n")
                .file("data/testdata.yaml", "\ufeffon_reject: break\r\n");

        assertThat(sample.exercise().title()).isEqualTo(before.title());
        assertThat(sample.exercise().statement()).isEqualTo(before.statement());
        assertThat(sample.exercise().limits()).isEqualTo(before.limits());
        assertThat(sample.exercise().groups()).isEqualTo(before.groups());
    }

    @Test
    void empty_fields_of_a_template_are_left_out() {
        IcpcFolder sample = IcpcFolder.legacy(folder).file(YAML, """
                name: Sum
                author:
                source:
                license:
                rights_owner:
                limits:
                validation:
                validator_flags:
                keywords:
                grading:
                """);

        assertThat(sample.load().problems()).isEmpty();
        assertThat(sample.exercise().checker()).isEqualTo(new Checker.Tokens(true, false, null));
    }

    @Test
    void the_native_format_counts_where_both_are_there() {
        IcpcFolder sample = IcpcFolder.legacy(folder).file("exercise.yaml", "format: assay/1\n");

        assertThat(sample.warnings())
                .containsExactly(YAML + ":0: is not read: exercise.yaml is there as well, and counts");
        assertThat(sample.errors()).anyMatch(error -> error.startsWith("exercise.yaml:1: 'title' is missing"));
    }

    @Test
    void what_is_not_done_here_is_told() {
        IcpcFolder sample = IcpcFolder.since2025(folder)
                .replace(
                        YAML,
                        "{time_limit: 1}",
                        "{time_limit: 1, code: 64, compilation_time: 10}\nembargo_until: 2030-01-01")
                .file("attachments/tool.py", "")
                .file("graders/grade.py", "")
                .file("static_validator/check.py", "");

        assertThat(sample.errors())
                .containsExactly(
                        "graders:0: cannot be honoured: only the default grader gives points here",
                        "static_validator:0: cannot be honoured: sources are not judged, only what they print");
        assertThat(sample.warnings())
                .containsExactly(
                        "attachments:0: is not offered to learners",
                        YAML + ":5: code is not applied: the service has its own limit",
                        YAML
                                + ":5: compilation_time is not applied: compilers have the limits of their language's image",
                        YAML
                                + ":6: embargo_until is not watched: the exercise is offered as soon as its package is here");
    }
}
