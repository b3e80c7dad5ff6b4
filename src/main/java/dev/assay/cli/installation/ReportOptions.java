package dev.assay.cli.installation;

import dev.assay.report.Format;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a report goes and what it looks like. */
public final class ReportOptions {
    @Option(
            names = "--format",
            defaultValue = "text",
            description = "text, json, junit, csv or markdown (default: text)")
    public Format format = Format.TEXT;

    @Mixin
    public Destination destination = new Destination();

    /** Where a report goes. */
    public static final class Destination {
        @Option(
                names = "--output",
                paramLabel = "FILE",
                description = "write the report to FILE instead of standard output")
        @Nullable
        Path output;

        public void write(String report) {
            if (output == null) {
                var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
                out.print(report);
                out.flush();
                return;
            }
            try {
                Files.writeString(output, report);
            } catch (IOException e) {
                throw new UsageError("can't write %s: %s".formatted(output, e));
            }
        }
    }
}
