package dev.assay.exercise;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.catalogue.Catalogue;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are missing, unreadable, elsewhere, empty or huge, and those that come from other systems or have uncommon names. */
final class OddFilesTest {
    private static final String YAML = "exercise.yaml";
    private static final String LINKED = "is a symbolic link; put the file itself into the package";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"exercise.yaml", "submissions/submissions.yaml", "tests/examples.yaml"})
    void deep_and_shared_structures_are_told_with_their_line(String file) {
        PackageFolder sample = PackageFolder.function(folder);
        String deep = ":0: not acceptable YAML: lists and mappings are nested more than 64 deep";

        assertThat(sample.file(file, "a: 1\nb: " + "[".repeat(100_000)).problems())
                .contains(file + deep.replace(":0:", ":2:"));
        assertThat(sample.file(file, "b: " + "{a: ".repeat(100_000)).problems())
                .contains(file + deep.replace(":0:", ":1:"));
        assertThat(sample.file(file, "- ".repeat(100_000)).problems()).contains(file + deep.replace(":0:", ":1:"));
        assertThat(sample.file(file, "a: &a [x]\nb: 1\nc: &c [*a, *a]\nd: [*c, *c]\n")
                        .problems())
                .contains(file + ":3: not acceptable YAML: *a stands for a list or a mapping: write it out");
        assertThat(sample.file(file, "a: 1\n\n\u0007\n").problems())
                .contains(file + ":3: not valid YAML: holds the character U+0007");
    }

    @Test
    void a_missing_file_is_told() {
        assertThat(PackageFolder.function(folder)
                        .without("statement.md")
                        .without("tests/scale.json")
                        .without("starter/python/solution.py")
                        .problems())
                .containsExactly(
                        YAML + ":14: there is no 'tests/scale.json' in the package",
                        "starter/python/solution.py:0: is missing: give learners a file to start from in Python",
                        "statement.md:0: is missing: write what the learner has to do");
        assertThat(PackageFolder.function(folder).without(YAML).problems())
                .containsExactly(YAML + ":0: is missing: it makes a folder an exercise package");
    }

    @Test
    void a_folder_in_the_place_of_a_file_is_told() {
        assertThat(PackageFolder.function(folder)
                        .without(YAML)
                        .file(YAML + "/a", "")
                        .problems())
                .containsExactly(YAML + ":0: is a folder, must be a file: it makes a folder an exercise package");
        assertThat(PackageFolder.function(folder.resolve("other"))
                        .without("statement.md")
                        .file("statement.md/a", "")
                        .problems())
                .containsExactly("statement.md:0: is a folder, must be a file: write what the learner has to do");
    }

    @Test
    void a_file_that_cannot_be_read_is_told_and_no_other_suffers() throws IOException {
        PackageFolder.function(folder.resolve("sample"))
                .file(
                        "tests/scale.json",
                        IntStream.range(0, 3000).boxed().toList().toString());
        Path archive = folder.resolve("disk.zip");
        try (FileSystem disk = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            copySample(disk);
        }
        byte[] bytes = Files.readAllBytes(archive);
        int name = new String(bytes, ISO_8859_1).indexOf("tests/scale.json");
        for (int i = 0; i < 100; i++) {
            bytes[name + "tests/scale.json".length() + i] = -1;
        }
        Files.write(archive, bytes);

        try (FileSystem disk = FileSystems.newFileSystem(archive)) {
            assertThat(PackageLoader.load(disk.getPath("/sample"), "a", PackageFolder.languages())
                            .problems())
                    .extracting(problem -> problem.file() + ": " + problem.message())
                    .hasSize(2)
                    .anyMatch(problem -> problem.startsWith("tests/scale.json: cannot be read: "))
                    .contains("exercise.yaml: 'tests/scale.json' cannot be used; see what is said of it");
        }
    }

    private void copySample(FileSystem disk) throws IOException {
        Path source = folder.resolve("sample");
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Files.copy(file, disk.getPath("/sample/" + source.relativize(file)));
            }
        }
    }

    @Test
    void links_are_refused_wherever_they_lead() throws IOException {
        PackageFolder sample = PackageFolder.stdio(folder);
        Files.createSymbolicLink(folder.resolve("tests/pairs/02.in"), Path.of("/etc/hostname"));
        Files.createSymbolicLink(folder.resolve("tests/pairs/02.ans"), Path.of("01-word.ans"));
        Files.createSymbolicLink(folder.resolve("extra"), folder.getParent());
        Files.createSymbolicLink(folder.resolve("notes"), folder.resolve("notes"));
        Files.createSymbolicLink(folder.resolve("more"), Path.of("nowhere"));

        assertThat(sample.problems())
                .containsExactly(
                        "extra:0: " + LINKED,
                        "more:0: " + LINKED,
                        "notes:0: " + LINKED,
                        "tests/pairs/02.ans:0: " + LINKED,
                        "tests/pairs/02.in:0: " + LINKED);
    }

    @Test
    void what_is_no_file_is_refused() throws IOException {
        PackageFolder sample = PackageFolder.stdio(folder);
        try (var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(folder.resolve("tests/door")));
            assertThat(sample.problems())
                    .containsExactly("tests/door:0: is no regular file; remove it from the package");
        }
    }

    @Test
    void a_file_of_a_gigabyte_is_refused_unread() {
        PackageFolder sample = PackageFolder.function(folder);
        String huge = ":0: has 1073741824 bytes, a file has at most 250 MiB";
        sparse("tests/scale.json", 1 << 30);
        assertThat(sample.problems())
                .containsExactly(
                        YAML + ":14: 'tests/scale.json' cannot be used; see what is said of it",
                        "tests/scale.json" + huge);

        sparse("tests/scale.json", 65 << 20);
        assertThat(sample.problems()).contains("tests/scale.json:0: has 68157440 bytes, at most 64 MiB can be read");

        sparse(YAML, 1 << 30);
        assertThat(sample.problems()).containsExactly(YAML + huge);
    }

    @Test
    void a_program_that_no_sandbox_could_hold_is_refused_unread() {
        PackageFolder sample = PackageFolder.stdio(folder)
                .replace(YAML, "groups:", "checker: {program: check}\ngroups:")
                .file("check/solution.py", "");
        sparse("check/data", 200 << 20);
        assertThat(sample.problems())
                .containsExactly(YAML + ":7: the folder 'check' has 209715200 bytes, a program has at most 32 MiB");
    }

    @Test
    void a_package_of_more_than_two_gibibytes_is_refused_unread() {
        PackageFolder sample = PackageFolder.stdio(folder);
        for (int i = 0; i < 9; i++) {
            sparse("tests/pairs/" + i + ".in", 240 << 20);
        }
        assertThat(sample.problems())
                .anyMatch(problem ->
                        problem.startsWith(".:0: the package is too large: at most 10000 files and 2048 MiB"));
    }

    private void sparse(String name, long size) {
        try (var file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
            file.setLength(size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void an_empty_file_is_told_where_something_has_to_be() {
        PackageFolder sample = PackageFolder.function(folder);
        for (String file : List.of(YAML, "statement.md", "tests/examples.yaml", "tests/scale.json")) {
            sample.file(file, "");
            assertThat(sample.problems()).as(file).anyMatch(problem -> problem.startsWith(file + ":"));
            PackageFolder.function(folder);
        }
        assertThat(PackageFolder.stdio(folder.resolve("stdio"))
                        .file("tests/pairs/01-word.in", "")
                        .file("tests/pairs/01-word.ans", "")
                        .problems())
                .isEmpty();
    }

    @Test
    void windows_line_ends_and_a_byte_order_mark_change_nothing() {
        PackageFolder sample =
                PackageFolder.function(folder).file("submissions/submissions.yaml", "accepted: {score: 40}\n");
        Exercise before = sample.exercise();
        for (String file : List.of(YAML, "tests/examples.yaml", "tests/scale.json", "submissions/submissions.yaml")) {
            sample.replace(file, "\n", "\r\n").file(file, "\uFEFF" + sample.text(file));
        }
        sample.file("statement.md", "\uFEFFFind two numbers.\r\n");

        Exercise after = sample.exercise();
        assertThat(after.groups()).isEqualTo(before.groups());
        assertThat(after.title()).isEqualTo(before.title());
        assertThat(after.samples()).isEqualTo(before.samples());
        assertThat(after.statement()).isEqualTo("Find two numbers.\r\n");
        assertThat(sample.replace(YAML, "points: 40", "points: 40, more: 1").problems())
                .singleElement()
                .asString()
                .startsWith(YAML + ":14: ");
        assertThat(sample.replace("tests/scale.json", "[1, 0]", "[1, x]").problems())
                .anyMatch(problem -> problem.startsWith("tests/scale.json:3: not valid JSON"));
    }

    @Test
    void another_encoding_is_told() throws IOException {
        PackageFolder sample = PackageFolder.function(folder);
        Files.write(folder.resolve(YAML), sample.text(YAML).getBytes(UTF_16));
        assertThat(sample.problems()).containsExactly(YAML + ":0: is not UTF-8 text; save it as UTF-8");
    }

    @Test
    void names_may_have_spaces_and_letters_of_any_language() {
        Exercise exercise = PackageFolder.stdio(folder)
                .replace(YAML, "title: Echo", "title: Écho 回声 – “hello”")
                .replace(
                        YAML,
                        "{name: all, points: 10, cases: tests/pairs}",
                        "{name: größe 1, points: 10, cases: tests/Mit Größe}")
                .file("tests/Mit Größe/ä b.in", "1")
                .file("tests/Mit Größe/ä b.ans", "1")
                .file("submissions/accepted/meine lösung.py", "")
                .exercise();
        assertThat(exercise.groups().getFirst().name()).isEqualTo("größe 1");
        assertThat(exercise.groups().getFirst().cases())
                .extracting(TestCase::name)
                .containsExactly("ä b");
        assertThat(exercise.samples()).extracting("name").contains("accepted/meine lösung.py");
        assertThat(PackageFolder.stdio(folder.resolve("other"))
                        .file("starter/python/größe 1.py", "")
                        .problems())
                .containsExactly("starter/python/größe 1.py:0: name it with letters, digits, '.', '-' and '_' only");
    }

    @Test
    void no_broken_package_harms_another() throws IOException {
        PackageFolder.function(folder.resolve("fine/one"));
        PackageFolder.stdio(folder.resolve("fine/two"));
        PackageFolder.function(folder.resolve("bad/bomb")).file(YAML, "a: &a [x]\nb: [*a, *a]\n");
        PackageFolder.function(folder.resolve("bad/deep")).file("tests/scale.json", "[".repeat(100_000));
        PackageFolder.function(folder.resolve("bad/empty")).file(YAML, "");
        PackageFolder.function(folder.resolve("bad/links")).without("statement.md");
        Files.createSymbolicLink(folder.resolve("bad/links/statement.md"), folder.resolve("fine/one/statement.md"));
        PackageFolder.function(folder.resolve("bad/bytes"));
        Files.write(folder.resolve("bad/bytes/" + YAML), new byte[] {0, -1, 7});
        PackageFolder.function(folder.resolve("bad/mit leer ö"));
        PackageFolder.stdio(folder.resolve("bad/huge"));
        sparse("bad/huge/statement.md", 1 << 30);

        Catalogue catalogue = Catalogue.load(folder, PackageFolder.languages());
        assertThat(catalogue.exercises()).extracting(Exercise::slug).containsExactly("fine/one", "fine/two");
        assertThat(catalogue.broken())
                .containsOnlyKeys(
                        "bad/bomb", "bad/bytes", "bad/deep", "bad/empty", "bad/huge", "bad/links", "bad/mit leer ö")
                .allSatisfy((slug, problems) -> assertThat(problems).isNotEmpty());
    }
}
