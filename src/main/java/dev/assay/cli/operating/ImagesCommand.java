package dev.assay.cli.operating;

import dev.assay.cli.installation.Exit;
import dev.assay.cli.installation.Tools;
import dev.assay.cli.installation.UsageError;
import dev.assay.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Sandbox images, as far as they are tried rather than built. */
@Command(name = "images", description = "The sandbox images, one per language.", mixinStandardHelpOptions = true)
public final class ImagesCommand {
    private final Tools tools;

    public ImagesCommand(Tools tools) {
        this.tools = tools;
    }

    @Command(
            name = "check",
            description = "Run each language's example programs in its sandbox.",
            mixinStandardHelpOptions = true)
    int check(
            @Parameters(arity = "0..*", paramLabel = "NAME", description = "default: every language")
                    List<String> names) {
        List<Language> languages = tools.languages().all().stream()
                .filter(l -> names == null || names.isEmpty() || names.contains(l.name()) || names.contains(l.image()))
                .toList();
        if (languages.isEmpty()) {
            throw new UsageError("there is no image or language " + String.join(", ", names));
        }
        boolean good = true;
        try (var sandboxes = tools.sandboxes(0)) {
            var check = new LanguageCheck(sandboxes, tools.judge(sandboxes));
            for (Language language : languages) {
                List<String> problems = check.problems(language, this::example);
                System.out.printf(
                        "%-12s %s%n", language.name(), problems.isEmpty() ? "ok" : String.join("; ", problems));
                good &= problems.isEmpty();
            }
        }
        return good ? Exit.OK : Exit.NOT_ACCEPTED;
    }

    private byte[] example(Language language, String file) {
        Path path = tools.installation().images().resolve(language.image()).resolve(file);
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + path, e);
        }
    }
}
