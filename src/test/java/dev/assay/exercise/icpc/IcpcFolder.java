package dev.assay.exercise.icpc;

import dev.assay.exercise.Exercise;
import dev.assay.exercise.ExerciseProblem.Severity;
import dev.assay.exercise.Loaded;
import dev.assay.exercise.PackageLoader;
import dev.assay.exercise.sample.Expectation;
import dev.assay.language.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A small correct package on disk, to be made wrong in one way. */
public final class IcpcFolder {
    private static final Languages LANGUAGES = Languages.load(Path.of("sandbox-images"));
    private static final String LEGACY = """
            problem_format_version: legacy
            type: pass-fail
            name: Sum
            validation: default
            validator_flags: case_sensitive
            limits: {memory: 512}
            license: cc0
            """;
    private static final String SINCE_2025 = """
            problem_format_version: 2025-09
            type: pass-fail
            name: Sum
            uuid: 6f0c2d4e-3f0b-4d55-9c43-5f4e2a1c7b11
            limits: {time_limit: 1}
            """;

    private final Path root;

    private IcpcFolder(Path root) {
        this.root = root;
    }

    public static IcpcFolder legacy(Path root) {
        return new IcpcFolder(root)
                .file("problem.yaml", LEGACY)
                .file("problem_statement/problem.en.md", "Add two numbers.\n")
                .file(".timelimit", "1\n")
                .data();
    }

    public static IcpcFolder since2025(Path root) {
        return new IcpcFolder(root)
                .file("problem.yaml", SINCE_2025)
                .file("statement/problem.en.md", "Add two numbers.\n")
                .data();
    }

    private IcpcFolder data() {
        return test("sample/1", "1 2\n", "3\n")
                .test("secret/1", "2 2\n", "4\n")
                .file("submissions/accepted/sum.py", "print(sum(map(int, input().split())))\n");
    }

    public IcpcFolder test(String name, String input, String answer) {
        return file("data/" + name + ".in", input).file("data/" + name + ".ans", answer);
    }

    public IcpcFolder file(String name, String content) {
        return bytes(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public IcpcFolder bytes(String name, byte[] content) {
        try {
            Files.createDirectories(root.resolve(name).getParent());
            Files.write(root.resolve(name), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public IcpcFolder link(String name, String target) {
        try {
            Files.createDirectories(root.resolve(name).getParent());
            Files.createSymbolicLink(root.resolve(name), Path.of(target));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without a file, or a folder with all that is in it. */
    public IcpcFolder without(String name) {
        try (Stream<Path> below = Files.walk(root.resolve(name))) {
            for (Path path : below.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public IcpcFolder replace(String file, String old, String replacement) {
        try {
            String content = Files.readString(root.resolve(file));
            if (!content.contains(old)) {
                throw new IllegalArgumentException(file + " does not contain " + old);
            }
            return file(file, content.replace(old, replacement));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Loaded load() {
        return PackageLoader.load(root, "maths/sum", LANGUAGES);
    }

    public Exercise exercise() {
        return switch (load()) {
            case Loaded.Ok ok -> ok.exercise();
            case Loaded.Broken broken ->
                throw new AssertionError(broken.problems().toString());
        };
    }

    /** What the first submission must get that is not to be accepted. */
    public Expectation expected() {
        return exercise().samples().stream()
                .filter(one -> !one.name().startsWith("accepted/"))
                .findFirst()
                .orElseThrow()
                .expected();
    }

    /** What keeps the package from being offered, as {@code file:line: message}. */
    public List<String> errors() {
        return of(Severity.ERROR);
    }

    public List<String> warnings() {
        return of(Severity.WARNING);
    }

    private List<String> of(Severity severity) {
        return load().problems().stream()
                .filter(problem -> problem.severity() == severity)
                .map(problem -> problem.file() + ":" + problem.line() + ": " + problem.message())
                .toList();
    }
}
