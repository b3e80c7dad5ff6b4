package dev.assay.bench;

import dev.assay.sandbox.Command;
import dev.assay.sandbox.RunResult;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.SandboxSpec;
import dev.assay.sandbox.Termination;
import dev.assay.sandbox.User;
import dev.assay.sandbox.docker.DockerSandboxes;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What a run costs: bare, first and further in a warm container, and through {@code docker run --rm} with the same limits. */
final class RunBench implements Bench {
    private static final int ROUNDS = 40;
    private static final int FURTHER = 5;
    private static final SandboxSpec SPEC = new SandboxSpec("cpp", 256L << 20);
    private static final Command HELLO =
            new Command(User.RUNNER, "/work", List.of("/work/hello"), Map.of(), NativePrograms.LIMITS);
    private static final List<String> DOCKER_RUN = List.of(
            "docker",
            "run",
            "--rm",
            "--network",
            "none",
            "--ipc",
            "none",
            "--memory",
            "256m",
            "--memory-swap",
            "256m",
            "--pids-limit",
            "128",
            "--cpus",
            "1",
            "--read-only",
            "--cap-drop",
            "ALL",
            "--security-opt",
            "no-new-privileges",
            "--log-driver",
            "none",
            "--tmpfs",
            "/work:rw,exec,nosuid,nodev,size=64m",
            "--tmpfs",
            "/tmp:rw,exec,nosuid,nodev,size=64m",
            "--user",
            "60002",
            "--entrypoint",
            "/bin/true",
            "assay/cpp:latest");

    @Override
    public String name() {
        return "run";
    }

    @Override
    public List<Series> measure(Surroundings surroundings) throws IOException, InterruptedException {
        var bare = new Series("bare fork+exec", "ms", null);
        var first = new Series("run: first in a warm container", "ms", bare);
        var further = new Series("run: further in the same container", "ms", bare);
        var docker = new Series("docker run --rm, same limits", "ms", further);
        try (DockerSandboxes sandboxes = surroundings.sandboxes(Surroundings.WARM)) {
            NativePrograms programs = NativePrograms.compile(sandboxes);
            sandboxes.warmUp(SPEC);
            try (var exec = new BareExec(programs)) {
                for (int round = 0; round < ROUNDS; round++) {
                    surroundings.progress(name(), round, ROUNDS);
                    surroundings.awaitWarm(sandboxes, SPEC);
                    for (int i = 0; i < FURTHER; i++) {
                        bare.add(exec.once());
                    }
                    try (Sandbox sandbox = sandboxes.open(SPEC)) {
                        sandbox.put("hello", programs.hello(), true);
                        first.time(() -> run(sandbox));
                        for (int i = 0; i < FURTHER; i++) {
                            further.time(() -> run(sandbox));
                        }
                    }
                    docker.time(RunBench::dockerRun);
                }
            }
        }
        return List.of(bare, first, further, docker);
    }

    private static void run(Sandbox sandbox) {
        RunResult run = sandbox.run(HELLO, new byte[0]);
        if (!run.termination().equals(new Termination.Exited(0)) || run.output().length != 6) {
            throw new SandboxFault("the benchmark's program ended with " + run.termination());
        }
    }

    private static void dockerRun() {
        try {
            int exit = new ProcessBuilder(DOCKER_RUN).inheritIO().start().waitFor();
            if (exit != 0) {
                throw new SandboxFault("docker run ended with " + exit);
            }
        } catch (IOException e) {
            throw new SandboxFault("docker's command line can't be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SandboxFault("interrupted", e);
        }
    }
}
