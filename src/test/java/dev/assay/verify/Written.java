package dev.assay.verify;

import dev.assay.exercise.Loaded;
import dev.assay.exercise.PackageLoader;
import dev.assay.language.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A package on disk. */
final class Written {
    static final Languages LANGUAGES = Languages.load(Path.of("src/test/resources/sandbox-images"));

    private final Path root;

    private Written(Path root) {
        this.root = root;
    }

    static Written empty(Path root) {
        return new Written(root);
    }

    /** Programs that print what they read. It is verified as it is; what is written besides makes it wrong. */
    static Written echo(Path root) {
        return new Written(root)
                .file("exercise.yaml", """
                format: assay/1
                title: Echo
                kind: stdio
                step: basics/io
                difficulty: easy
                languages: [python]
                limits: {cpu: 1s}
                groups:
                  - {name: examples, visibility: sample, points: 0, cases: tests/examples.yaml}
                  - {name: words, points: 60, cases: tests/words.yaml}
                  - {name: more, points: 40, requires: [words], cases: tests/more.yaml}
                """)
                .file("statement.md", "Print what you read.\n")
                .file("starter/python/solution.py", "say nothing")
                .cases("examples", "one")
                .cases("words", "two", "three")
                .cases("more", "four", "five")
                .file("submissions/accepted/echo.py", "echo")
                .file("submissions/wrong_answer/says_two.py", "say two")
                .file("submissions/wrong_answer/not_three.py", "echo, but three as 3")
                .file("submissions/wrong_answer/not_two.py", "echo, but two as 2")
                .file("submissions/partial/not_four.py", "echo, but four as 4")
                .file("submissions/partial/not_five.py", "echo, but five as 5");
    }

    Written file(String name, String content) {
        try {
            Path path = root.resolve(name);
            Files.createDirectories(path.getParent());
            Files.writeString(path, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Written cases(String group, String... words) {
        var yaml = new StringBuilder();
        for (String word : words) {
            yaml.append("- {name: %s, input: %s, expected: %s}%n".formatted(word, word, word));
        }
        return file("tests/" + group + ".yaml", yaml.toString());
    }

    Written without(String name) {
        try {
            Files.delete(root.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Loaded load() {
        return PackageLoader.load(root, "basics/echo", LANGUAGES);
    }
}
