package dev.assay.exercise.icpc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.Content;
import dev.assay.exercise.sample.SampleSubmission;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Submissions and output validators as a sandbox takes them. */
final class ProgramsTest {
    private final Path folder;

    ProgramsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({
        "a.cc, cpp, solution.cpp",
        "a.C, cpp, solution.cpp",
        "a.c++, cpp, solution.cpp",
        "a.c, c, solution.c",
        "a.py3, python, solution.py",
        "Any.java, java, Solution.java",
        "a.mjs, javascript, solution.js",
    })
    void a_lone_file_has_the_name_that_its_language_wants(String file, String language, String name) {
        SampleSubmission sample = other(IcpcFolder.legacy(folder).file("submissions/rejected/" + file, "x"));

        assertThat(sample.language()).isEqualTo(language);
        assertThat(sample.files()).isEqualTo(Map.of(name, Content.of("x")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            b.py a.py                   | a.py
            a.py main.py                | main.py
            a.py main.py __main__.py    | __main__.py
            a.py solution.py            | solution.py
            A.java Main.java            | Main.java
            a.js main.js notes.txt      | main.js
            """)
    void a_program_starts_with_its_main_file(String files, String main) {
        IcpcFolder sample = IcpcFolder.legacy(folder);
        for (String file : files.split(" ")) {
            sample.file("submissions/rejected/program/" + file, file);
        }
        Map<String, String> expected = new TreeMap<>();
        for (String file : files.split(" ")) {
            expected.put(file.equals(main) ? named(main) : file, file);
        }

        assertThat(texts(other(sample))).isEqualTo(expected);
    }

    @Test
    void java_starts_where_the_only_main_is() {
        IcpcFolder sample = IcpcFolder.legacy(folder)
                .file("submissions/rejected/program/A.java", "class A {}")
                .file("submissions/rejected/program/B.java", "class B { static void main(String[] a) {} }");

        assertThat(texts(other(sample))).containsOnlyKeys("A.java", "Solution.java");
    }

    @Test
    void sources_that_are_compiled_together_are_joined() {
        IcpcFolder sample = IcpcFolder.legacy(folder)
                .file("submissions/rejected/program/b.cpp", "int b;")
                .file("submissions/rejected/program/a.cc", "#include \"c.h\"\nint a;")
                .file("submissions/rejected/program/c.h", "int c;");

        assertThat(texts(other(sample)))
                .isEqualTo(Map.of(
                        "c.h",
                        "int c;",
                        "solution.cpp",
                        "#line 1 \"a.cc\"\n#include \"c.h\"\nint a;\n#line 1 \"b.cpp\"\nint b;\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.py    | #!/usr/bin/python2              | 'a.py' is written in Python 2, which has no sandbox image here
            a.py    | `  print "a"`                   | 'a.py' is written in Python 2, which has no sandbox image here
            a.py2   | print(1)                        | no sandbox image here is for files such as .py2
            a.hs    | main = return ()                | no sandbox image here is for files such as .hs
            Makefile| all:                            | no sandbox image here is for files such as Makefile
            """)
    void what_has_no_image_is_left_out_by_name(String file, String source, String why) {
        IcpcFolder sample = IcpcFolder.legacy(folder).file("submissions/rejected/" + file, source);

        assertThat(sample.exercise().samples()).hasSize(1);
        assertThat(sample.warnings()).containsExactly("submissions/rejected/" + file + ":0: is not judged: " + why);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`#!/usr/bin/env python3`",
                "`print('print \"a\"')`",
                "`\"\"\"\nprint \"a\"\n\"\"\"`",
                "`# print \"a\"`",
                "`print = 5`",
                "`print(\"a\")`"
            })
    void python_3_is_not_taken_for_python_2(String source) {
        IcpcFolder sample = IcpcFolder.legacy(folder).file("submissions/rejected/a.py", source);

        assertThat(sample.exercise().samples()).hasSize(2);
    }

    @Test
    void a_program_is_in_one_language() {
        IcpcFolder sample = IcpcFolder.legacy(folder)
                .file("submissions/rejected/program/a.py", "")
                .file("submissions/rejected/program/a.cpp", "");

        assertThat(sample.errors())
                .containsExactly(
                        "submissions/rejected/program:0: its files are in cpp and python, a program is in one language");
        sample.file("submissions/submissions.yaml", "rejected/program: {language: python3}\n");
        assertThat(other(sample).files()).containsOnlyKeys("solution.py", "a.cpp");
    }

    @Test
    void an_entry_point_is_a_file_or_a_class_of_the_program() {
        IcpcFolder sample = IcpcFolder.legacy(folder)
                .file("submissions/rejected/program/a.py", "a")
                .file("submissions/rejected/program/b.py", "b")
                .file("submissions/submissions.yaml", "rejected/program: {entrypoint: b.py}\n");

        assertThat(texts(other(sample))).isEqualTo(Map.of("a.py", "a", "solution.py", "b"));
        assertThat(sample.replace("submissions/submissions.yaml", "b.py", "c.py")
                        .errors())
                .containsExactly("submissions/rejected/program:0: there is no 'c.py' in it to start with");
    }

    @Test
    void an_output_validator_is_one_program_without_scripts() {
        IcpcFolder sample = IcpcFolder.since2025(folder).file("output_validator/run", "#!/bin/sh\n");

        assertThat(sample.errors())
                .containsExactly(
                        "output_validator/run:0: cannot be honoured: leave it out, programs are built and run by their language");
        sample.without("output_validator").file("output_validator/a/a.py", "").file("output_validator/b/b.py", "");
        assertThat(sample.errors())
                .containsExactly("output_validator:0: holds more than one output validator: a, b; keep one");
        sample.without("output_validator").file("output_validator/check.hs", "");
        assertThat(sample.errors())
                .containsExactly("output_validator:0: no sandbox image here is for files such as .hs");
        sample.without("output_validator").file("output_validators/check.py", "");
        assertThat(sample.errors())
                .containsExactly(
                        "output_validators:0: is not read in this version of the format, only output_validator/");
    }

    @Test
    void a_legacy_package_without_its_output_validator_is_told() {
        assertThat(IcpcFolder.legacy(folder)
                        .replace("problem.yaml", "validation: default", "validation: custom")
                        .errors())
                .containsExactly("output_validators:0: is missing: validation asks for an output validator");
    }

    @Test
    void constants_are_replaced_in_programs() {
        IcpcFolder sample = IcpcFolder.since2025(folder)
                .replace("problem.yaml", "name: Sum", "name: Sum\nconstants: {most: 10, word: \"ö$\"}")
                .file("submissions/rejected/a.py", "print({{most}}, '{{word}}', '{{other}}')");

        assertThat(other(sample).files().get("solution.py")).isEqualTo(Content.of("print(10, 'ö$', '{{other}}')"));
    }

    @Test
    void what_lies_beside_submissions_is_no_program() {
        IcpcFolder sample = IcpcFolder.since2025(folder)
                .file("include/python3/tools.py", "a")
                .file("include/default/tools.py", "b")
                .file("include/default/data.txt", "c");

        assertThat(sample.exercise().extras().get("python")).isEqualTo(Map.of("tools.py", "a"));
        assertThat(sample.exercise().extras().get("java")).isEqualTo(Map.of("tools.py", "b", "data.txt", "c"));
        sample.file("include/cpp/driver.cpp", "")
                .file("include/python3/__main__.py", "")
                .file("include/klingon/a", "")
                .file("include/python3/deep/a.py", "");
        String driver =
                ":0: cannot be honoured: a submission brings its own main program, and can only import or #include what lies beside it";
        assertThat(sample.errors())
                .containsExactly(
                        "include/cpp/driver.cpp" + driver,
                        "include/klingon/a:0: there is no language 'klingon'",
                        "include/python3/__main__.py" + driver,
                        "include/python3/deep/a.py:0: must be include/<language>/<file>, named with letters, digits, '.', '-' and '_'");
    }

    private static String named(String main) {
        return main.endsWith(".py") ? "solution.py" : main.endsWith(".java") ? "Solution.java" : "solution.js";
    }

    private static SampleSubmission other(IcpcFolder sample) {
        return sample.exercise().samples().stream()
                .filter(one -> !one.name().startsWith("accepted/"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> texts(SampleSubmission sample) {
        Map<String, String> texts = new TreeMap<>();
        sample.files().forEach((name, content) -> texts.put(name, content.text()));
        return texts;
    }
}
