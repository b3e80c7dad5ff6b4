package dev.assay.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the house rules look at: the compiled classes and the files of the repository. */
final class House {
    static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.assay");
    static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("dev.assay");

    static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Set<String> NOT_OURS =
            Set.of(".git", "target", "node_modules", "__pycache__", ".assay", ".idea", ".vscode");
    /** Packages that are wrong on purpose, some in what they hold. */
    private static final Path HOSTILE = ROOT.resolve("src/test/resources/attacks/authors");

    private static final Set<Path> COMPILED = Set.of(
            ROOT.resolve("sandbox-images/agent/agent"),
            ROOT.resolve("sandbox-images/agent/test/probe"),
            ROOT.resolve("sandbox-images/agent/selftest/selftest"));

    private House() {}

    /** The first package below {@code dev.assay}, or "" for a class that lies directly in it. */
    static String part(JavaClass type) {
        String name = type.getPackageName();
        return name.equals("dev.assay")
                ? ""
                : name.substring("dev.assay.".length()).split("\\.", -1)[0];
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals("dev.assay")
                || type.getPackageName().startsWith("dev.assay.");
    }

    /** Every file below a folder of the repository, built and installed things left out. */
    static List<Path> files(String folder) {
        try (Stream<Path> found = Files.walk(ROOT.resolve(folder))) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> !COMPILED.contains(file) && !file.startsWith(HOSTILE))
                    .filter(file -> ROOT.relativize(file).getNameCount() > 0)
                    .filter(file -> stream(ROOT.relativize(file)).noneMatch(NOT_OURS::contains))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("not UTF-8 text: " + file, failure);
        }
    }

    static String names(Stream<Path> files) {
        return files.map(ROOT::relativize).map(Path::toString).collect(Collectors.joining("\n"));
    }

    private static Stream<String> stream(Path path) {
        return Stream.iterate(0, i -> i < path.getNameCount(), i -> i + 1)
                .map(i -> path.getName(i).toString());
    }
}
