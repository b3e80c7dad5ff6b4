package dev.assay.attack;

import dev.assay.sandbox.docker.DockerSandboxes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** What an attack may have left: containers, processes of learners' users on this machine, strange files among the compiled programs. */
final class Remains {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final long LOOK_AGAIN_NANOS = 50_000_000;
    private static final Set<String> LEARNERS = Set.of("60001", "60002");
    private static final Path PROCESSES = Path.of("/proc");

    private final DockerSandboxes sandboxes;
    private final Path artefacts;

    Remains(DockerSandboxes sandboxes, Path artefacts) {
        this.sandboxes = sandboxes;
        this.artefacts = artefacts;
    }

    /** Waits a while for what is being removed; what is still there then. */
    List<String> problems() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Set<String> processes = learners();
        int containers = sandboxes.present();
        while ((containers > 0 || !processes.isEmpty()) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
            containers = sandboxes.present();
            processes.retainAll(learners());
        }
        var left = new ArrayList<String>();
        if (containers > 0) {
            left.add(containers + " containers are left");
        }
        if (!processes.isEmpty()) {
            left.add("processes " + processes + " are left");
        }
        left.addAll(strangeFiles());
        return left;
    }

    /** Processes of this machine under a learner's user but in nobody else's container, where the engine runs on this machine. */
    private Set<String> learners() {
        var found = new HashSet<String>();
        Set<String> others = sandboxes.presentOfOthers();
        try (Stream<Path> entries = Files.list(PROCESSES)) {
            entries.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> Character.isDigit(name.charAt(0)) && LEARNERS.contains(user(name)))
                    .filter(name -> others.stream().noneMatch(controlGroups(name)::contains))
                    .forEach(found::add);
        } catch (IOException e) {
            return found; // no Linux: the engine is elsewhere
        }
        return found;
    }

    private static String user(String process) {
        try {
            return String.valueOf(Files.getAttribute(PROCESSES.resolve(process), "unix:uid"));
        } catch (IOException | UnsupportedOperationException e) {
            return ""; // it has ended
        }
    }

    private static String controlGroups(String process) {
        try {
            return Files.readString(PROCESSES.resolve(process).resolve("cgroup"));
        } catch (IOException e) {
            return ""; // it has ended
        }
    }

    private List<String> strangeFiles() {
        if (!Files.isDirectory(artefacts)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(artefacts)) {
            return files.filter(file -> !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                            || !file.getFileName().toString().matches("[0-9a-f]{64}"))
                    .map(file -> "a strange file is left: " + file)
                    .toList();
        } catch (IOException e) {
            return List.of("the folder of compiled programs can't be read: " + e.getMessage());
        }
    }
}
