package dev.assay.exercise.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.exercise.SchemaDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Correct packages of every dialect, small and with many features, as contents by path. */
final class Originals {
    private static final String[] LEGACY = {
        "problem.yaml",
        """
        name: {en: Sum, de: Summe}
        source: A contest
        author: Ann
        license: cc by-sa
        rights_owner: Ann
        keywords: adding
        validation: custom
        validator_flags: strict
        limits: {memory: 512, output: 4, time_multiplier: 3}
        grading: {objective: max, show_test_data_groups: true}
        type: scoring
        """,
        "problem_statement/problem.en.tex",
        "\\problemname{Sum}\n\\section*{Input}\nTwo numbers $a \\le b$, \\emph{both} {\\bf small}.\n"
                + "\\begin{itemize}\n\\item one\n\\item two\n\\end{itemize}\n\\includegraphics{a.png}\n",
        "problem_statement/problem.de.md",
        "# Summe\n\nAddiere.\n",
        "domjudge-problem.ini",
        "timelimit='1.5'\nname = Sum\ncolor=#ff0000\n",
        ".timelimit",
        "2\n",
        "data/sample/1.in",
        "1 2\n",
        "data/sample/1.ans",
        "3\n",
        "data/sample/1.hint",
        "Add.\n",
        "data/testdata.yaml",
        "grader_flags: ignore_sample\n",
        "data/secret/testdata.yaml",
        "on_reject: continue\ngrading: default\ngrader_flags: accept_if_any_accepted\nrange: 0 100\n",
        "data/secret/a/testdata.yaml",
        "accept_score: 40\nreject_score: 0\noutput_validator_flags: case_sensitive\n",
        "data/secret/a/1.in",
        "2 2\n",
        "data/secret/a/1.ans",
        "4\n",
        "data/secret/b/testdata.yaml",
        "accept_score: 60\n",
        "data/secret/b/2.in",
        "3 2\n",
        "data/secret/b/2.ans",
        "5\n",
        "data/secret/b/2.desc",
        "Odd.\n",
        "output_validators/check/validate.py",
        "import sys\nsys.exit(42)\n",
        "submissions/accepted/sum.py",
        "# @EXPECTED_RESULTS@: CORRECT\nprint(sum(map(int, input().split())))\n",
        "submissions/wrong_answer/zero.py",
        "print(0)\n",
    };

    private static final String[] SINCE_2025 = {
        "problem.yaml",
        """
        problem_format_version: 2025-09
        type: [pass-fail, multi-pass]
        name: Sum
        uuid: 6f0c2d4e-3f0b-4d55-9c43-5f4e2a1c7b11
        version: 1.0
        credits: {authors: [Ann <ann@example.org>]}
        limits: {time_limit: 1, memory: 512, validation_passes: 3}
        languages: [python3, cpp]
        constants: {most: 100}
        """,
        "statement/problem.en.md",
        "Add two numbers up to {{most}}.\n",
        "data/sample/1.in",
        "1 2\n",
        "data/sample/1.ans",
        "3\n",
        "data/secret/test_group.yaml",
        "output_validator_args: [strict]\nfull_feedback: true\n",
        "data/secret/1.in",
        "2 2\n",
        "data/secret/1.ans",
        "4\n",
        "data/secret/1.yaml",
        "hint: Add.\ndescription: Two numbers.\n",
        "output_validator/validate.py",
        "import sys\nsys.exit(42)\n",
        "submissions/submissions.yaml",
        "accepted/*: {permitted: [AC], language: python3}\nwrong_answer: {required: [WA], message: no}\n",
        "submissions/accepted/sum.py",
        "print(sum(map(int, input().split())))\n",
        "submissions/wrong_answer/zero.py",
        "print(0)\n",
    };

    private Originals() {}

    static List<SortedMap<String, byte[]>> all(Path folder) throws IOException {
        var all = new ArrayList<SortedMap<String, byte[]>>();
        for (SchemaDocuments document : SchemaDocuments.values()) {
            Path place = folder.resolve(document.name());
            document.in(place);
            all.add(read(place));
        }
        all.add(read(Path.of("src/test/resources/attacks/targets/distinct-words")));
        all.add(read(Path.of("src/test/resources/attacks/targets/sum-line")));
        all.add(files(LEGACY));
        all.add(files(SINCE_2025));
        return all;
    }

    private static SortedMap<String, byte[]> files(String... namesAndTexts) {
        var files = new TreeMap<String, byte[]>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
        }
        return files;
    }

    private static SortedMap<String, byte[]> read(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }
}
