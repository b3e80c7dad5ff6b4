package dev.assay.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.sandbox.Command;
import dev.assay.sandbox.Limits;
import dev.assay.sandbox.RunResult;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.SandboxSpec;
import dev.assay.sandbox.Sandboxes;
import dev.assay.sandbox.Termination;
import dev.assay.sandbox.User;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Two static programs, compiled in a sandbox: one prints a line, one measures what bare forks and execs of another cost, one for every line it reads. */
record NativePrograms(byte[] hello, byte[] forker) {
    static final Limits LIMITS =
            new Limits(Duration.ofSeconds(20), Duration.ofSeconds(40), 1 << 20, 1 << 16, 64 << 20, 64 << 20, 256);
    private static final String HELLO = """
            #include <unistd.h>
            int main(void) { return write(1, "hello\\n", 6) != 6; }
            """;
    private static final String FORKER = """
            #include <stdio.h>
            #include <fcntl.h>
            #include <spawn.h>
            #include <sys/wait.h>
            #include <time.h>
            #include <unistd.h>
            static long now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec * 1000000000L + t.tv_nsec; }
            int main(int argc, char **argv) {
                char line[16];
                while (fgets(line, sizeof line, stdin)) {
                    char *args[] = {argv[1], NULL}, *none[] = {NULL};
                    int status;
                    long begin = now();
                    pid_t child = fork();
                    if (child == 0) { dup2(open("/dev/null", O_WRONLY), 1); if (argv[2]) dup2(open(argv[2], O_RDONLY), 0); execve(argv[1], args, none); _exit(127); }
                    waitpid(child, &status, 0);
                    printf("%ld %d\\n", now() - begin, status);
                    fflush(stdout);
                }
                return argc < 2;
            }
            """;

    static NativePrograms compile(Sandboxes sandboxes) {
        try (Sandbox sandbox = sandboxes.open(new SandboxSpec("cpp", 512L << 20))) {
            return new NativePrograms(compile(sandbox, "hello", HELLO), compile(sandbox, "forker", FORKER));
        }
    }

    private static byte[] compile(Sandbox sandbox, String name, String source) {
        sandbox.put(name + ".cpp", source.getBytes(UTF_8), false);
        List<String> arguments =
                List.of("/usr/bin/g++", "-x", "c++", "-fpermissive", "-w", "-O2", "-static", "-o", name, name + ".cpp");
        RunResult run = sandbox.run(
                new Command(User.BUILDER, "/work", arguments, Map.of("PATH", "/usr/bin:/bin"), LIMITS), new byte[0]);
        if (!run.termination().equals(new Termination.Exited(0))) {
            throw new SandboxFault("the benchmark's program does not compile: " + new String(run.error(), UTF_8));
        }
        return sandbox.fetch("/work/" + name, 16 << 20);
    }
}
