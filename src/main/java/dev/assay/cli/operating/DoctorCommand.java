package dev.assay.cli.operating;

import dev.assay.cli.installation.Exit;
import dev.assay.cli.installation.Tools;
import dev.assay.exercise.catalogue.Catalogue;
import dev.assay.language.Language;
import dev.assay.language.Languages;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.SandboxSpec;
import dev.assay.sandbox.docker.DockerSandboxes;
import dev.assay.sandbox.selftest.Property;
import dev.assay.sandbox.selftest.SelfTest;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;

/** Says what is installed, what is missing, and what to do about it. */
@Command(
        name = "doctor",
        description = "Say what is installed, whether a sandbox works, and what to do where not.",
        mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {
    private static final long MEMORY = 512L << 20;

    private final Tools tools;
    private boolean healthy = true;

    public DoctorCommand(Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() {
        line("java", () -> Runtime.version() + ", " + System.getProperty("java.vendor"));
        line("state folder", () -> tools.installation().home().toAbsolutePath().toString());
        Languages languages = tools.languages();
        line("exercises", () -> exercises(languages));
        try (var sandboxes = tools.sandboxes(0)) {
            line("docker engine", sandboxes::engineVersion);
            languages.all().stream()
                    .map(Language::image)
                    .distinct()
                    .forEach(image -> line("sandbox " + image, () -> sandbox(sandboxes, image)));
            for (Language language : languages.all()) {
                line("language " + language.name(), () -> language(sandboxes, language));
            }
        }
        return healthy ? Exit.OK : Exit.PLATFORM;
    }

    private String exercises(Languages languages) {
        Catalogue catalogue = Catalogue.load(tools.installation().exercises(), languages);
        if (!catalogue.broken().isEmpty()) {
            throw new SandboxFault(
                    "broken packages: " + String.join(", ", catalogue.broken().keySet()));
        }
        return "%d in %s"
                .formatted(
                        catalogue.exercises().size(),
                        tools.installation().exercises().toAbsolutePath());
    }

    private String sandbox(DockerSandboxes sandboxes, String image) {
        Set<Property> allowed = Property.parse(tools.installation().allowMissing());
        try (Sandbox sandbox = sandboxes.open(new SandboxSpec(image, MEMORY))) {
            Map<Property, String> missing = SelfTest.missing(sandbox);
            String complaint = SelfTest.complaint(missing, allowed);
            if (!complaint.isEmpty()) {
                throw new SandboxFault(complaint);
            }
            String held = "%d properties hold".formatted(Property.values().length - missing.size());
            return missing.isEmpty() ? held : held + ", allowed to be missing: " + missing;
        }
    }

    private String language(DockerSandboxes sandboxes, Language language) {
        return new LanguageCheck(sandboxes, tools.judge(sandboxes)).version(language);
    }

    private void line(String name, Supplier<String> check) {
        try {
            System.out.printf("ok    %-22s %s%n", name, check.get());
        } catch (RuntimeException problem) {
            healthy = false;
            System.out.printf("FAIL  %-22s %s%n", name, problem.getMessage());
        }
    }
}
