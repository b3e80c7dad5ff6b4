package dev.assay.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Forks and executes a static program on this machine, outside any sandbox, measured by a small C program. */
final class BareExec implements AutoCloseable {
    private final Path folder;
    private final Process forker;
    private final BufferedWriter ask;
    private final BufferedReader answer;

    BareExec(NativePrograms programs) throws IOException {
        folder = Files.createTempDirectory("assay-bench");
        forker = new ProcessBuilder(write("forker", programs.forker()), write("hello", programs.hello())).start();
        ask = forker.outputWriter();
        answer = forker.inputReader();
    }

    /** Milliseconds from fork to the end of the program. */
    double once() {
        try {
            ask.write("go\n");
            ask.flush();
            String[] words = String.valueOf(answer.readLine()).split(" ");
            if (words.length != 2 || !words[1].equals("0")) {
                throw new IllegalStateException("the bare program failed: " + String.join(" ", words));
            }
            return Long.parseLong(words[0]) / 1e6;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        forker.destroy();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private String write(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return file.toString();
    }
}
