package dev.assay.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LanguagesTest {
    private static final String CPP = """
            name: cpp
            title: C++20 (GCC 14)
            extensions: [cpp, cc, cxx]
            file: solution.cpp
            version: [/usr/bin/g++, --version]
            habit: snake
            compile:
              - [/usr/bin/g++, -O2, -o, /work/solution, solution.cpp]
            run: [/work/solution]
            function:
              compile:
                - [/usr/bin/g++, "-DASSAY_FUNCTION={function}", /assay/driver/main.cpp]
              run: [/work/solution]
            unit: {catch2: {artefact: suite, run: [/work/suite, "{solution}", --, "{suite}"], process: test, limits: {startup: 9ms}}}
            environment: {LANG: C.UTF-8, LEVEL: 2}
            limits: {cpuFactor: 1.5, startup: 20ms, memory: 8MiB}
            compileLimits: {cpu: 5s, wall: 1min, memory: 1GiB, output: 64KiB, file: 64MiB}
            example: {stdio: example/hello.cpp, function: example/add.cpp}
            """;
    private static final String PYTHON = """
            name: python
            title: Python
            extensions: [py]
            file: solution.py
            version: [/usr/bin/python3, --version]
            habit: snake
            run: [/usr/bin/python3, solution.py]
            function:
              run: [/usr/bin/python3, /assay/driver/driver.py]
            example: {stdio: example/hello.py, function: example/add.py}
            """;

    private final Path images;

    LanguagesTest(@TempDir Path images) {
        this.images = images;
    }

    @Test
    void a_description_is_read_whole() throws IOException {
        write("gcc/language.yaml", CPP);

        Language cpp = Languages.load(images).find("cpp").orElseThrow();

        assertThat(cpp.image()).isEqualTo("gcc");
        assertThat(cpp.title()).isEqualTo("C++20 (GCC 14)");
        assertThat(cpp.whole().compile())
                .containsExactly(List.of("/usr/bin/g++", "-O2", "-o", "/work/solution", "solution.cpp"));
        assertThat(cpp.function().orElseThrow().forFunction("two_sum").compile().getFirst())
                .contains("-DASSAY_FUNCTION=two_sum");
        Framework catch2 = cpp.framework("catch2").orElseThrow();
        assertThat(catch2.shared()).isFalse();
        assertThat(catch2.needs()).isEqualTo(new Needs(1.5, Duration.ofMillis(9), 8 << 20));
        assertThat(catch2.recipe()
                        .forSuite(List.of("b.cpp", "a.cpp"), List.of("test.cpp"))
                        .run())
                .containsExactly("/work/suite", "a.cpp", "b.cpp", "--", "test.cpp");
        assertThat(cpp.environment()).containsEntry("LANG", "C.UTF-8").containsEntry("LEVEL", "2");
        assertThat(cpp.needs()).isEqualTo(new Needs(1.5, Duration.ofMillis(20), 8 << 20));
        assertThat(cpp.compileLimits())
                .isEqualTo(
                        new CompileLimits(Duration.ofSeconds(5), Duration.ofMinutes(1), 1 << 30, 64 << 10, 64 << 20));
        assertThat(cpp.example().function()).hasValue("example/add.cpp");
    }

    @Test
    void what_a_description_leaves_out_has_a_default() throws IOException {
        write("python/language.yaml", PYTHON);

        Language python = Languages.load(images).find("python").orElseThrow();

        assertThat(python.needs()).isEqualTo(new Needs(1, Duration.ZERO, 0));
        assertThat(python.whole().compile()).isEmpty();
        assertThat(python.environment()).isEmpty();
        assertThat(python.compileLimits().cpu()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void languages_are_sorted_by_name_and_found_by_a_files_ending() throws IOException {
        write("python/language.yaml", PYTHON);
        write("gcc/language.yaml", CPP);

        Languages languages = Languages.load(images);

        assertThat(languages.all()).extracting(Language::name).containsExactly("cpp", "python");
        assertThat(languages.byFile("accepted/main.CC")).map(Language::name).contains("cpp");
        assertThat(languages.byFile("a.py")).map(Language::name).contains("python");
        assertThat(languages.byFile("py")).isEmpty();
        assertThat(languages.byFile("a.rb")).isEmpty();
        assertThat(languages.find("ruby")).isEmpty();
    }

    @Test
    void one_image_may_hold_several_languages() throws IOException {
        write("scripts/language.yaml", PYTHON);
        write("scripts/cpp.yaml", CPP);

        assertThat(Languages.load(images).all()).extracting(Language::image).containsExactly("scripts", "scripts");
    }

    @Test
    void every_problem_is_reported_with_file_and_line() throws IOException {
        write(
                "gcc/language.yaml",
                CPP.replace("habit: snake", "habit: snaky").replace("cpuFactor: 1.5", "cpuFactor: 0"));
        write("python/language.yaml", PYTHON.replace("file: solution.py", "fille: solution.py"));

        assertThatThrownBy(() -> Languages.load(images))
                .isInstanceOf(InvalidLanguage.class)
                .hasMessageContaining("gcc/language.yaml:6: habit cannot be 'snaky'; did you mean 'snake'?")
                .hasMessageContaining("gcc/language.yaml:16: cpuFactor is '0', must be a number from 1.0 to 100.0")
                .hasMessageContaining("python/language.yaml:1: 'file' is missing in the language")
                .hasMessageContaining(
                        "python/language.yaml:4: unknown field 'fille' in the language; did you mean 'file'?");
    }

    @Test
    void a_command_starts_with_an_absolute_path() throws IOException {
        write(
                "python/language.yaml",
                PYTHON.replace("run: [/usr/bin/python3, solution.py]", "run: [python3, solution.py]"));

        assertThatThrownBy(() -> Languages.load(images))
                .hasMessageContaining("python/language.yaml:7: a command must start");
    }

    @Test
    void two_languages_cannot_claim_the_same_name_or_ending() throws IOException {
        write("python/language.yaml", PYTHON);
        write("pypy/language.yaml", PYTHON);

        assertThatThrownBy(() -> Languages.load(images))
                .hasMessageContaining("the language name 'python' is taken")
                .hasMessageContaining("the file ending 'py' is taken");
    }

    @Test
    void a_version_of_a_language_shares_its_files_and_is_only_taken_by_name() throws IOException {
        write("python/language.yaml", PYTHON);
        write("python-2/language.yaml", PYTHON.replace("name: python", "name: python-2\nversionOf: python"));

        Languages languages = Languages.load(images);

        assertThat(languages.byFile("a.py")).map(Language::name).contains("python");
        assertThat(languages.find("python-2").flatMap(Language::versionOf)).contains("python");
        assertThat(languages.find("python").flatMap(Language::versionOf)).isEmpty();
    }

    @Test
    void a_version_is_one_of_a_language_that_is_there() throws IOException {
        write("python-2/language.yaml", PYTHON.replace("name: python", "name: python-2\nversionOf: piton"));

        assertThatThrownBy(() -> Languages.load(images))
                .hasMessageContaining("'python-2' is a version of 'piton', which is no language");
    }

    @Test
    void what_is_not_yaml_is_told_with_its_line() throws IOException {
        write("python/language.yaml", "name: python\ntitle: [\n");

        assertThatThrownBy(() -> Languages.load(images)).hasMessageContaining("python/language.yaml:3: not valid YAML");
    }

    private void write(String file, String content) throws IOException {
        Path path = images.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
