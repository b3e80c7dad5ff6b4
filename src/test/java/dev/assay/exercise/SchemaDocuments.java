package dev.assay.exercise;

import java.nio.file.Path;

/** Packages that together have every field of every file that there is a schema for. */
public enum SchemaDocuments {
    FUNCTION("""
            kind: function
            function: {name: mean, parameters: {nums: "int[]", target: int}, returns: "double[]"}
            process: shared
            checker: {float: {absolute: 1e-6, relative: 0.1}}
            limits: {cpu: 1s, memory: 64MiB, output: 1MiB, processes: 8, languages: {python: {cpu: 2s}}}
            files: ["*.py"]
            deadline: 2027-01-31T23:00:00+01:00
            groups:
              - {name: one, visibility: sample, points: 1, score: all, hint: Think., cases: tests/values.json}
              - {name: two, visibility: hidden, points: 9, requires: [one], seeds: [1, 2], generator: {path: tests/make.py, arguments: [a], limits: {cpu: 1s}}}
            """),
    STDIO("""
            kind: stdio
            process: case
            passes: 2
            checker: {program: {path: tests/make.py, arguments: [a], limits: {memory: 64MiB}}}
            groups:
              - {name: one, points: 1, cases: tests/texts.yaml}
            """),
    PLAIN("""
            kind: stdio
            passes: 1
            checker: lines
            groups:
              - {name: one, points: 1, cases: tests/texts.yaml}
              - {name: two, points: 1, generator: tests/make.py, seeds: [7]}
            """),
    INTERACTIVE("""
            kind: interactive
            process: case
            passes: 3
            interactor: {path: tests/make.py, arguments: [], limits: {output: 1MiB}}
            groups:
              - {name: one, points: 1, cases: tests/texts.yaml}
            """),
    SQL("""
            kind: sql
            sql: {may: write, data: {sqlite: data/some.sql}}
            checker: {float: {absolute: 0.01}}
            groups:
              - {name: one, points: 1, cases: tests/rows.yaml}
            """),
    UNIT("""
            kind: unit
            process: case
            unit: {frameworks: {python: pytest}}
            groups:
              - {name: one, points: 1, tests: [adds two numbers, {name: adds none, hint: Nothing is zero.}]}
            """);

    private static final String COMMON = """
            format: assay/1
            title: Every Field
            step: 1
            difficulty: easy
            languages: [%s]
            """;

    private final String yaml;

    SchemaDocuments(String yaml) {
        this.yaml = COMMON.formatted(yaml.contains("kind: sql") ? "sqlite" : "python") + yaml;
    }

    public PackageFolder in(Path folder) {
        return this == SQL ? database(folder) : programs(folder);
    }

    private PackageFolder database(Path folder) {
        return PackageFolder.empty(folder)
                .file("exercise.yaml", yaml)
                .file("statement.md", "Ask.\n")
                .file("data/some.sql", "CREATE TABLE numbers (n INTEGER);\n")
                .file("starter/sqlite/solution.sql", "SELECT 1;\n")
                .file("submissions/accepted/a.sql", "SELECT 2;\n")
                .file("tests/rows.yaml", """
                        - name: all
                          data: data/some.sql
                          setup: INSERT INTO numbers VALUES (1)
                          expected: {columns: [n, m], rows: [[1, null], [2.5, two], [true, "2024-01-31"]], ordered: true}
                          statements: {max: 2}
                          plan: {uses_index: [by_n], no_full_scan: numbers}
                          rows_examined: {max: 10}
                          after:
                            - {query: SELECT 1, expected: {rows: [[1]]}, plan: {uses_index: by_n}, rows_examined: {max: 1}}
                          must:
                            - {statement: INSERT INTO numbers VALUES (2), succeeds: true}
                            - {statement: INSERT INTO numbers VALUES (1), violates: unique}
                          languages:
                            sqlite: {data: data/some.sql, setup: SELECT 1, expected: {rows: []}, statements: {max: 1}, plan: {no_full_scan: [a]}, rows_examined: {max: 0}, after: [{query: SELECT 2}], must: [{statement: SELECT 3, succeeds: true}]}
                          hint: Count.
                        - {name: rows only, expected: {rows: [[1]]}}
                        """);
    }

    private PackageFolder programs(Path folder) {
        return PackageFolder.stdio(folder)
                .file("exercise.yaml", yaml)
                .file("tests/make.py", "")
                .file("suite/python/test_adding.py", "")
                .file("tests/texts.yaml", """
                        - {name: 1, input: "1", expected: "2", hint: Add.}
                        - {name: two, input: "", expected: ""}
                        """)
                .file("tests/values.json", """
                        [{"name": "a", "args": [[1], 2], "expected": [0.5], "hint": "Divide."},
                         {"name": "b", "args": [[], 2], "expected": []}]
                        """)
                .file("submissions/wrong_answer/a.py", "")
                .file("submissions/submissions.yaml", """
                        accepted: {permitted: [ACCEPTED], language: python, use_for_time_limit: lower}
                        wrong_answer/*: {required: [WRONG_ANSWER], score: [0, 1], message: no, groups: {one: [SKIPPED]}}
                        wrong_answer/a.py: {score: 1, use_for_time_limit: false}
                        """);
    }
}
