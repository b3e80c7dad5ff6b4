package dev.assay.sandbox.selftest;

import dev.assay.sandbox.Command;
import dev.assay.sandbox.Limits;
import dev.assay.sandbox.RunResult;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.Termination;
import dev.assay.sandbox.User;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Has a sandbox try, as a learner's program, whatever it must prevent; a property counts only when the program says that it is there. */
public final class SelfTest {
    private static final String PROGRAM = "/assay/selftest";
    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(20), Duration.ofSeconds(120), 64 << 10, 4 << 10, 1 << 20, 8 << 20, 64);

    private SelfTest() {}

    /**
     * What is not proven, with what was found instead.
     *
     * @throws SandboxFault when the sandbox can't run the test at all
     */
    public static Map<Property, String> missing(Sandbox sandbox) {
        var command = new Command(User.RUNNER, "/work", List.of(PROGRAM), Map.of("PATH", "/usr/bin:/bin"), LIMITS);
        RunResult run = sandbox.run(command, new byte[0]);
        if (run.termination() instanceof Termination.NotStarted) {
            throw new SandboxFault("the image has no self-test: rebuild it with ./assay images build");
        }
        Map<String, String> said = new TreeMap<>();
        for (String line :
                new String(run.output(), StandardCharsets.UTF_8).lines().toList()) {
            String[] words = line.split(" ", 2);
            said.put(words[0], words.length == 2 ? words[1] : "");
        }
        Map<Property, String> missing = new EnumMap<>(Property.class);
        for (Property property : Property.values()) {
            String answer = said.getOrDefault(
                    property.word(), "missing the self-test ended before (%s)".formatted(run.termination()));
            if (!answer.equals("ok")) {
                missing.put(property, answer.replaceFirst("^missing ", ""));
            }
        }
        return missing;
    }

    /** Words for an operator on what is missing and not allowed; empty when nothing is. */
    public static String complaint(Map<Property, String> missing, Set<Property> allowed) {
        return missing.entrySet().stream()
                .filter(entry -> !allowed.contains(entry.getKey()))
                .map(entry -> "%s is missing (%s): %s"
                        .formatted(
                                entry.getKey().word(),
                                entry.getValue(),
                                entry.getKey().cure()))
                .collect(Collectors.joining("; "));
    }
}
