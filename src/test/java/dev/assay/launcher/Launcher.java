package dev.assay.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** {@code ./assay} with a built application and a JDK that only says how it was called. */
final class Launcher {
    record Answer(int exit, String output, String errors) {}

    private static final Instant NEWER_THAN_ANY_SOURCE = Instant.parse("2100-01-01T00:00:00Z");

    private final Path folder;
    final Map<String, String> environment = new TreeMap<>();

    Launcher(Path folder) throws IOException {
        this.folder = folder;
        Path application = Files.createDirectories(folder.resolve("home/app/1"));
        fresh(application.resolve("quarkus-run.jar"));
        Files.writeString(application.resolveSibling("current"), application + "\n");
        environment.put("ASSAY_HOME", folder.resolve("home").toString());
        environment.put("JAVA_HOME", jdk("25.0.1").toString());
    }

    /** A JDK of this version. */
    Path jdk(String version) throws IOException {
        Path home = folder.resolve("jdk-" + version);
        program(home.resolve("bin/javac"), "");
        java(home, """
                echo "exercises=$ASSAY_EXERCISES" >&2
                printf '<%s>' "$@"; echo
                exit 7
                """);
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"%s\"\n".formatted(version));
        return home;
    }

    /** What the JDK does when it should run the application. */
    void java(String script) throws IOException {
        java(folder.resolve("jdk-25.0.1"), script);
    }

    /** A Docker engine elsewhere which has the image for Python, and whose command does this before it says so. */
    void docker(String script) throws IOException {
        fresh(folder.resolve("home/images/python"));
        program(folder.resolve("bin/docker"), script + "\necho '\"assay/python:latest\"'\n");
        environment.put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        environment.put("DOCKER_HOST", "tcp://127.0.0.1:1");
    }

    Answer assay(String... arguments) throws IOException, InterruptedException {
        return run(Stream.concat(Stream.of("./assay"), Stream.of(arguments)).toList());
    }

    Answer run(List<String> command) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        var builder =
                new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("ASSAY_") || name.startsWith("DOCKER_") || name.equals("CI"));
        builder.environment().putAll(environment);
        int exit = builder.start().waitFor();
        return new Answer(exit, Files.readString(output), Files.readString(errors));
    }

    private static void java(Path home, String script) throws IOException {
        program(home.resolve("bin/java"), script);
    }

    static void program(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/bash\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void fresh(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.setLastModifiedTime(Files.createFile(file), FileTime.from(NEWER_THAN_ANY_SOURCE));
    }
}
