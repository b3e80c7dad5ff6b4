package dev.assay.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every field of {@code exercise.yaml} that is missing, of another type, negative, huge, given twice or unknown: what its author reads, and at which line. */
final class WrongFieldsTest {
    private static final String YAML = "exercise.yaml";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            FUNCTION | format: assay/1    | ``                  | 2: 'format' is missing in the exercise
            FUNCTION | format: assay/1    | format: [assay/1]   | 1: format is a list, must be a text
            FUNCTION | title: Every Field | title: {en: Every}  | 2: title is a mapping, must be a text of one line, at most 100 characters
            FUNCTION | Every Field        | Every\\nTitel: 1    | 3: unknown field 'Titel' in the exercise; did you mean 'title'?
            FUNCTION | step: 1            | ``                  | 1: 'step' is missing in the exercise
            FUNCTION | step: 1            | step: [a]           | 3: step is a list, must be a text of one line, at most 100 characters
            FUNCTION | step: 1            | step: 1\\nstep: 2   | 4: 'step' is given twice in the exercise
            FUNCTION | difficulty: easy   | ``                  | 1: 'difficulty' is missing in the exercise
            FUNCTION | difficulty: easy   | difficulty:         | 4: difficulty is empty, must be a text
            FUNCTION | difficulty: easy   | difficulty: -1      | 4: difficulty cannot be '-1'; known are easy, hard, medium
            FUNCTION | languages: [python] | languages: python  | 5: languages is 'python', must be a list, [a, b]
            FUNCTION | languages: [python] | languages: [[a]]   | 5: an item of languages is a list, must be a text
            FUNCTION | languages: [python] | ``                 | 1: 'languages' is missing in the exercise
            FUNCTION | kind: function     | kind: [function]    | 6: kind is a list, must be a text
            FUNCTION | kind: function     | kind: exam          | 6: kind cannot be 'exam'; known are function, interactive, sql, stdio, unit
            FUNCTION | function: {name    | functions: {name    | 1: 'function' is missing in the exercise
            FUNCTION | name: mean,        | ``                  | 7: 'name' is missing in function
            FUNCTION | name: mean,        | name: [mean],       | 7: name is a list, must be a text
            FUNCTION | name: mean,        | name: -1,           | 7: '-1' must be written in snake_case, such as two_sum
            FUNCTION | name: mean,        | name: mean, nam: 1, | 7: unknown field 'nam' in function; did you mean 'name'?
            FUNCTION | target: int        | target: [int]       | 7: target is a list, must be a text
            FUNCTION | target: int        | nums: int           | 7: 'nums' is given twice in parameters
            FUNCTION | {nums: "int[]", target: int} | [nums]    | 7: parameters is a list, must be a mapping, {name: value}
            FUNCTION | , returns: "double[]" | ``               | 7: 'returns' is missing in function
            FUNCTION | "double[]"         | {double: 1}         | 7: returns is a mapping, must be a text
            FUNCTION | process: shared    | process: {}         | 8: process is a mapping, must be a text
            FUNCTION | absolute: 1e-6     | absolute: -1        | 9: absolute is '-1', must be a number from 0.0 to 1.0E9
            FUNCTION | absolute: 1e-6     | absolute: much      | 9: absolute is 'much', must be a number from 0.0 to 1.0E9
            FUNCTION | relative: 0.1      | relative: 1e400     | 9: relative is '1e400', must be a number from 0.0 to 1.0
            FUNCTION | relative: 0.1      | absolute: 1         | 9: 'absolute' is given twice in float
            FUNCTION | {float: {          | {flaot: {           | 9: 'float' is missing in checker
            FUNCTION | limits: {cpu: 1s,  | limits: [{cpu: 1s}] # | 10: limits is a list, must be a mapping, {name: value}
            FUNCTION | {cpu: 1s           | {cpu: -1s           | 10: cpu is '-1s', must be a duration from 10ms to 5min, such as 200ms or 1s
            FUNCTION | {cpu: 1s           | {cpu: 999999999min  | 10: cpu is '999999999min', must be a duration from 10ms to 5min, such as 200ms or 1s
            FUNCTION | memory: 64MiB      | memory: 64          | 10: memory is '64', must be a size from 16MiB to 8GiB, such as 64KiB or 256MiB
            FUNCTION | memory: 64MiB      | memory: -64MiB      | 10: memory is '-64MiB', must be a size from 16MiB to 8GiB, such as 64KiB or 256MiB
            FUNCTION | output: 1MiB       | output: 1GiB        | 10: output is '1GiB', must be a size from 1KiB to 64MiB, such as 64KiB or 256MiB
            FUNCTION | processes: 8       | processes: 97       | 10: processes is '97', must be a whole number from 1 to 96
            FUNCTION | processes: 8       | cpu: 2s             | 10: 'cpu' is given twice in limits
            FUNCTION | {python: {cpu: 2s}} | [python]           | 10: languages is a list, must be a mapping, {name: value}
            FUNCTION | {cpu: 2s}          | 2s                  | 10: python is '2s', must be a mapping, {name: value}
            FUNCTION | {cpu: 2s}          | {time: 2s}          | 10: unknown field 'time' in python; known are cpu, memory, output, processes
            FUNCTION | files: ["*.py"]    | files: "*.py"       | 11: files is '*.py', must be a list, [a, b]
            FUNCTION | ["*.py"]           | [{a: b}]            | 11: an item of files is a mapping, must be a text
            FUNCTION | 31T23:00:00+01:00  | 31                  | 12: deadline is '2027-01-31', must be a time such as 2027-01-31T23:59:00+01:00
            FUNCTION | deadline: 2027     | deadline: in 2027   | 12: deadline is 'in 2027-01-31T23:00:00+01:00', must be a time such as 2027-01-31T23:59:00+01:00
            FUNCTION | groups:            | groups: {}\\nothers: | 13: groups is a mapping, must be a list, [a, b]
            FUNCTION | groups:            | others:             | 1: 'groups' is missing in the exercise
            FUNCTION | - {name: one,      | - {                 | 14: 'name' is missing in a group
            FUNCTION | - {name: one,      | - one\\n  - {name: six, | 14: a group is 'one', must be a mapping, {name: value}
            FUNCTION | - {name: one,      | - {name: [one],     | 14: name is a list, must be a text of one line, at most 100 characters
            FUNCTION | points: 1,         | points: one,        | 14: points is 'one', must be a whole number from 0 to 1000000
            FUNCTION | points: 1,         | points: 99999999999999999999, | 14: points is '99999999999999999999', must be a whole number from 0 to 1000000
            FUNCTION | points: 1,         | ``                  | 14: 'points' is missing in a group
            FUNCTION | points: 1,         | points: 1, points: 2, | 14: 'points' is given twice in a group
            FUNCTION | score: all         | score: [all]        | 14: score is a list, must be a text
            FUNCTION | visibility: sample | visibility:         | 14: visibility is empty, must be a text
            FUNCTION | hint: Think.       | hint: {}            | 14: hint is a mapping, must be a text
            FUNCTION | hint: Think.       | hunt: Think.        | 14: unknown field 'hunt' in a group; did you mean 'hint'?
            FUNCTION | cases: tests/values.json | cases: [a]    | 14: cases is a list, must be a text
            FUNCTION | , cases: tests/values.json | ``          | 14: 'cases' is missing in a group
            FUNCTION | requires: [one]    | requires: [[one]]   | 15: an item of requires is a list, must be a text
            FUNCTION | seeds: [1, 2]      | seeds: 2            | 15: seeds is '2', must be a list, [a, b]
            FUNCTION | seeds: [1, 2]      | seeds: [-1]         | 15: an item of seeds is '-1', must be a whole number from 0 to 2147483647
            FUNCTION | seeds: [1, 2]      | seeds: [9999999999] | 15: an item of seeds is '9999999999', must be a whole number from 0 to 2147483647
            FUNCTION | path: tests/make.py | path: [a]          | 15: path is a list, must be a text
            FUNCTION | path: tests/make.py, | ``                | 15: 'path' is missing in generator
            FUNCTION | arguments: [a]     | arguments: a        | 15: arguments is 'a', must be a list, [a, b]
            FUNCTION | arguments: [a]     | argument: [a]       | 15: unknown field 'argument' in generator; did you mean 'arguments'?
            STDIO    | passes: 2          | passes: 0           | 8: passes is '0', must be a whole number from 1 to 10
            STDIO    | passes: 2          | passes: 2.5         | 8: passes is '2.5', must be a whole number from 1 to 10
            STDIO    | passes: 2          | passes: 11          | 8: passes is '11', must be a whole number from 1 to 10
            STDIO    | {program: {path: tests/make.py, arguments: [a], limits: {memory: 64MiB}}} | {float: {absolute: 1}} | 8: passes need a checker program: only that can ask for another one
            STDIO    | process: case      | process: shared     | 7: shared is for kind: function; other cases always have their own process
            STDIO    | {program:          | [program]\\nfiles: {a: | 9: checker is a list, must be a text
            STDIO    | limits: {memory    | limits: {mem        | 9: unknown field 'mem' in limits; known are cpu, memory, output, processes
            INTERACTIVE | interactor: {   | interacter: {       | 1: 'interactor' is missing in the exercise
            INTERACTIVE | interactor: {   | interactor: [1]\\nfiles: { | 9: interactor is a list, must be a text
            INTERACTIVE | passes: 3       | passes: 3\\nchecker: exact | 9: 'checker' is not for kind: interactive, where the interactor decides
            """)
    void a_wrong_field_is_told_with_its_line(SchemaDocuments document, String right, String wrong, String problem) {
        PackageFolder sample = document.in(folder).replace(YAML, right, wrong.replace("\\n", "\n"));

        assertThat(sample.load()).isInstanceOf(Loaded.Broken.class);
        assertThat(sample.problems()).contains(YAML + ":" + problem);
    }
}
