package dev.assay.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.language.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A small correct package on disk, to be made wrong in one way. */
public final class PackageFolder {
    static final String FUNCTION = """
            format: assay/1
            title: Two Sum
            kind: function
            step: data-structures/hashing
            difficulty: easy
            languages: [python]
            function:
              name: two_sum
              parameters: {nums: "int[]", target: int}
              returns: "int[]"
            checker: unordered
            groups:
              - {name: examples, visibility: sample, points: 0, cases: tests/examples.yaml}
              - {name: scale, points: 40, requires: [examples], cases: tests/scale.json, hint: "Think."}
            """;
    public static final String STDIO = """
            format: assay/1
            title: Echo
            kind: stdio
            step: basics/io
            difficulty: hard
            languages: [python]
            groups:
              - {name: all, points: 10, cases: tests/pairs}
            """;

    private final Path root;

    private PackageFolder(Path root) {
        this.root = root;
    }

    public static PackageFolder function(Path root) {
        return new PackageFolder(root)
                .file("exercise.yaml", FUNCTION)
                .file("statement.md", "Find two numbers.\n")
                .file("starter/python/solution.py", "def two_sum(nums, target):\n    return []\n")
                .file("submissions/accepted/one_pass.py", "def two_sum(nums, target):\n    return [0, 1]\n")
                .file("tests/examples.yaml", "- name: pair\n  args: [[1, 2], 3]\n  expected: [0, 1]\n")
                .file(
                        "tests/scale.json",
                        "[\n {\"name\": \"big\", \"args\": [[5, 6], 11],\n  \"expected\": [1, 0]}\n]\n");
    }

    /** Without anything that may lie there already. */
    static PackageFolder empty(Path root) {
        if (Files.notExists(root)) {
            return new PackageFolder(root);
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(root)) {
                    Files.delete(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackageFolder(root);
    }

    public static PackageFolder stdio(Path root) {
        return new PackageFolder(root)
                .file("exercise.yaml", STDIO)
                .file("statement.md", "Print what you read.\n")
                .file("starter/python/solution.py", "")
                .file("submissions/accepted/echo.py", "print(input())\n")
                .file("tests/pairs/01-word.in", "word\n")
                .file("tests/pairs/01-word.ans", "word\n");
    }

    public PackageFolder file(String name, String content) {
        try {
            Path path = root.resolve(name);
            Files.createDirectories(path.getParent());
            Files.writeString(path, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PackageFolder without(String name) {
        try {
            Files.delete(root.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PackageFolder replace(String file, String old, String replacement) {
        String content = text(file);
        if (!content.contains(old)) {
            throw new IllegalArgumentException(file + " does not contain " + old);
        }
        return file(file, content.replace(old, replacement));
    }

    String text(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the loader makes of it, which the schemas for editors have to agree with. */
    Loaded load() {
        Loaded loaded = PackageLoader.load(root, "dsa/two-sum", languages());
        assertThat(SchemaAgreement.SHIPPED.disagreements(root, loaded)).isEmpty();
        return loaded;
    }

    Exercise exercise() {
        return switch (load()) {
            case Loaded.Ok ok -> ok.exercise();
            case Loaded.Broken broken ->
                throw new AssertionError(broken.problems().toString());
        };
    }

    /** The problems as {@code file:line: message}. */
    List<String> problems() {
        return load().problems().stream()
                .map(problem -> problem.file() + ":" + problem.line() + ": " + problem.message())
                .toList();
    }

    public static Languages languages() {
        return Languages.load(Path.of("src/test/resources/sandbox-images"));
    }
}
