package dev.assay.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be said about source files by reading them. */
final class SourceFilesTest {
    private static final int LONGEST_FILE = 300;
    private static final int LARGEST_PACKAGE = 15;
    private static final Pattern CODE =
            Pattern.compile(".*\\.(java|c|h|cpp|hpp|py|js|mjs|ts|tsx|css|html|sql|sh|go|rs)");
    private static final Pattern LEFT_TO_DO = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X|HA" + "CK)\\b");
    private static final Pattern MACHINE =
            Pattern.compile("(?<!\\w)/(work/(main|shared)|root/|home/[a-z]|tmp/wt\\b|usr/lib/jvm/[a-z])");
    private static final Pattern SECRET = Pattern.compile(
            "assay_(?!A{43})[\\w-]{43}|gh[opsu]_\\w{36}|glpat-[\\w-]{20}|AKIA[0-9A-Z]{16}"
                    + "|xox[abp]-[\\w-]{10}|eyJ[\\w-]{20,}\\.eyJ|-----BEGIN [A-Z ]*PRIVATE KEY|://[^\\s/:@\"$]+:[^\\s/@\"$]+@");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:(?:final|abstract|sealed|non-sealed) )*(?:class|record|enum|interface|@interface) (\\w+)",
            Pattern.MULTILINE);

    @Test
    void filesAreShort() {
        assertThat(House.names(code().filter(file -> House.text(file).lines().count() > LONGEST_FILE)))
                .as("files of more than %d lines", LONGEST_FILE)
                .isEmpty();
    }

    @Test
    void packagesAreSmall() {
        var sizes = new TreeMap<Path, Integer>();
        for (Path file : House.files("src")) {
            if (file.toString().endsWith(".java") && !file.endsWith("package-info.java")) {
                sizes.merge(House.ROOT.relativize(file.getParent()), 1, Integer::sum);
            }
        }
        sizes.values().removeIf(size -> size <= LARGEST_PACKAGE);
        assertThat(sizes).as("packages of more than %d files", LARGEST_PACKAGE).isEmpty();
    }

    @Test
    void packagesSayWhatTheyAreFor() {
        assertThat(House.names(java("src/main/java/dev/assay")
                        .map(Path::getParent)
                        .distinct()
                        .map(folder -> folder.resolve("package-info.java"))
                        .filter(info -> !info.toFile().exists()
                                || !House.text(info).startsWith("/**")
                                || !House.text(info).contains("@NullMarked"))))
                .as("packages without package-info.java, or one without Javadoc or @NullMarked")
                .isEmpty();
    }

    @Test
    void publicTypesSayWhatTheyPromise() {
        assertThat(House.names(java("src/main/java").filter(SourceFilesTest::isUndocumented)))
                .as("public types without a sentence of Javadoc")
                .isEmpty();
    }

    @Test
    void nothingIsLeftToDo() {
        assertThat(House.names(ours().filter(
                                file -> LEFT_TO_DO.matcher(House.text(file)).find())))
                .isEmpty();
    }

    @Test
    void nothingKnowsOneMachine() {
        Path attacks = House.ROOT.resolve("src/test/resources/attacks"); // they look for other people's folders
        assertThat(House.names(ours().filter(file -> !file.startsWith(attacks))
                        .filter(file -> MACHINE.matcher(House.text(file)).find())))
                .isEmpty();
    }

    @Test
    void nothingHoldsASecret() {
        var texts = Stream.concat(ours(), House.files("exercises").stream());
        assertThat(House.names(
                        texts.filter(file -> SECRET.matcher(House.text(file)).find())))
                .isEmpty();
    }

    @Test
    void onlyAWorkersContainerHasDocker() {
        String compose = House.text(House.ROOT.resolve("docker-compose.yml"));
        String worker = compose.substring(compose.indexOf("\n  worker:"), compose.indexOf("\n  postgres:"));
        assertThat(compose.replace(worker, "")).doesNotContain("docker.sock", "DOCKER_HOST", "privileged");
        assertThat(worker).contains("docker.sock:/var/run/docker.sock");
    }

    private static boolean isUndocumented(Path file) {
        String text = House.text(file);
        var type = PUBLIC_TYPE.matcher(text);
        if (!type.find()) return false;
        String above = text.substring(0, type.start());
        return !above.substring(above.lastIndexOf(";\n") + 1).contains("/**");
    }

    private static Stream<Path> code() {
        return ours().filter(file -> CODE.matcher(file.toString()).matches() || isScript(file));
    }

    private static boolean isScript(Path file) {
        return !file.getFileName().toString().contains(".") && House.text(file).startsWith("#!");
    }

    private static Stream<Path> java(String folder) {
        return House.files(folder).stream().filter(file -> file.toString().endsWith(".java"));
    }

    /** What is written here, and not for learners or about attackers to read: text files of code, build and documents. */
    private static Stream<Path> ours() {
        var folders = List.of("src", "launcher", "sandbox-images", "docs", ".ci");
        var files = List.of(
                "assay",
                "pom.xml",
                "docker-compose.yml",
                "README.md",
                "SECURITY.md",
                "CONTRIBUTING.md",
                "CHANGELOG.md");
        return Stream.concat(
                        folders.stream()
                                .filter(name ->
                                        House.ROOT.resolve(name).toFile().exists())
                                .flatMap(name -> House.files(name).stream()),
                        files.stream()
                                .map(House.ROOT::resolve)
                                .filter(file -> file.toFile().exists()))
                .filter(file -> !file.endsWith("SourceFilesTest.java"))
                .filter(file -> !file.toString().matches(".*\\.(png|svg|jar|zip|gz|xz|woff2?|ico|bin)"));
    }
}
