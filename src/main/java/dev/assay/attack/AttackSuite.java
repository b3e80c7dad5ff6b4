package dev.assay.attack;

import dev.assay.language.Languages;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.docker.DockerSandboxes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Makes many attacks, several at a time.
 *
 * @param sandboxes makes new ones without warm containers; each attacker has and closes its own, so that what it finds left is its own
 * @param targets the folder of the exercises under attack
 */
public record AttackSuite(Supplier<DockerSandboxes> sandboxes, Languages languages, Path targets, InstantSource clock) {

    /**
     * Makes these attacks in their order.
     *
     * @param jobs attackers at a time
     * @param heard is told of each as it ends, by one thread at a time
     * @throws SandboxFault when this machine can't run them
     */
    public void run(List<Attack> attacks, int jobs, Consumer<Finding> heard) throws InterruptedException {
        var waiting = new ConcurrentLinkedQueue<>(attacks);
        try (var attackers = Executors.newFixedThreadPool(jobs)) {
            Callable<Void> attacker = () -> {
                makeAll(waiting, heard);
                return null;
            };
            for (Future<Void> done : attackers.invokeAll(Collections.nCopies(jobs, attacker))) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException problem
                    ? problem
                    : new SandboxFault("an attacker stopped: " + e.getCause(), e);
        }
    }

    private void makeAll(Queue<Attack> waiting, Consumer<Finding> heard) throws IOException {
        Path artefacts = Files.createTempDirectory("assay-attack");
        try (var own = sandboxes.get()) {
            var attacker = new Attacker(own, languages, targets, artefacts, clock);
            for (Attack attack = waiting.poll(); attack != null; attack = waiting.poll()) {
                Finding finding = attacker.make(attack);
                synchronized (waiting) {
                    heard.accept(finding);
                }
            }
        } finally {
            delete(artefacts);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
