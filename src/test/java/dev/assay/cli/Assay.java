package dev.assay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.cli.installation.Installation;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The command line with this project's exercises and images, its state in a folder. */
record Assay(Path folder, String dockerHost) {

    record Result(int exit, String out, String err) {}

    Result run(String... arguments) {
        var installation = new Installation(
                folder.resolve(".home"),
                Path.of("exercises"),
                Path.of("sandbox-images"),
                Path.of("src/test/resources/attacks"),
                dockerHost,
                "",
                List.of());
        PrintStream standardOut = System.out;
        PrintStream standardErr = System.err;
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, UTF_8));
        System.setErr(new PrintStream(err, true, UTF_8));
        try {
            int exit = AssayCommand.run(installation, Clock.systemUTC(), arguments);
            return new Result(exit, out.toString(UTF_8), err.toString(UTF_8));
        } finally {
            System.setOut(standardOut);
            System.setErr(standardErr);
        }
    }
}
