package dev.assay.sandbox.docker;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.LogConfig;
import com.github.dockerjava.api.model.Ulimit;
import dev.assay.sandbox.SandboxSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Every limit and every right of a sandbox container, in one place.
 *
 * @param instance the worker it belongs to
 * @param runtime the engine's name of another container runtime, such as {@code runsc}; empty for the engine's own
 */
record ContainerSettings(String instance, String runtime) {
    static final String LABEL = "dev.assay.sandbox";
    static final String INSTANCE_LABEL = "dev.assay.instance";

    private static final long ONE_CPU = 1_000_000_000L;
    private static final long MIB = 1024 * 1024;
    private static final String SECCOMP = "seccomp=" + seccompProfile();

    /** What the kernel tells of the machine and of others on it; the first lines are what engines mask by themselves. */
    private static final List<String> MASKED = List.of(
            "/proc/acpi",
            "/proc/asound",
            "/proc/interrupts",
            "/proc/kcore",
            "/proc/keys",
            "/proc/latency_stats",
            "/proc/sched_debug",
            "/proc/scsi",
            "/proc/timer_list",
            "/proc/timer_stats",
            "/sys/devices/virtual/powercap",
            "/sys/firmware",
            "/proc/cmdline",
            "/proc/config.gz",
            "/proc/diskstats",
            "/proc/iomem",
            "/proc/ioports",
            "/proc/kallsyms",
            "/proc/key-users",
            "/proc/kpagecgroup",
            "/proc/kpagecount",
            "/proc/kpageflags",
            "/proc/modules",
            "/proc/partitions",
            "/proc/pressure",
            "/proc/slabinfo",
            "/proc/vmallocinfo",
            "/sys/block",
            "/sys/class",
            "/sys/devices/virtual/dmi",
            "/sys/kernel/debug",
            "/sys/kernel/notes",
            "/sys/kernel/security",
            "/sys/kernel/slab",
            "/sys/kernel/vmcoreinfo",
            "/sys/module",
            "/dev/pts"); // terminals: setting one to a line discipline has kernels load a module for it

    private static final List<String> READ_ONLY =
            List.of("/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger");

    /** @param cpuset the cores it may use, as the kernel writes them; empty for all */
    CreateContainerCmd apply(CreateContainerCmd command, SandboxSpec spec, String cpuset) {
        return command.withLabels(Map.of(LABEL, "1", INSTANCE_LABEL, instance))
                .withHostName("sandbox")
                .withAttachStdin(true)
                .withAttachStdout(true)
                .withAttachStderr(true)
                .withStdinOpen(true)
                .withStdInOnce(true) // a dead worker closes it, and the agent ends itself
                .withTty(false)
                .withNetworkDisabled(true) // the runtime makes a loopback, the engine would take three times as long
                .withHostConfig(hostConfig(spec, cpuset));
    }

    private HostConfig hostConfig(SandboxSpec spec, String cpuset) {
        HostConfig config = new MaskingHostConfig()
                .withAutoRemove(true)
                .withNetworkMode("none")
                .withDns("127.0.0.1")
                .withIpcMode("none")
                .withCgroupnsMode("private")
                .withReadonlyRootfs(true)
                .withTmpFs(Map.of("/work", tmpfs("uid=60001,gid=60001,mode=0755"), "/tmp", tmpfs("mode=1777")))
                .withMemory(spec.memoryBytes())
                .withMemorySwap(spec.memoryBytes())
                .withPidsLimit((long) spec.processes())
                .withNanoCPUs(ONE_CPU)
                .withUlimits(List.of(
                        limit("core", 0),
                        limit("fsize", 256 * MIB), // the agent keeps a whole request in a file in memory
                        limit("memlock", 64 * 1024),
                        limit("msgqueue", 0),
                        limit("nofile", 1024),
                        limit("sigpending", 1024),
                        limit("stack", 64 * MIB)))
                .withCapDrop(Capability.ALL)
                .withCapAdd(Capability.SETUID, Capability.SETGID, Capability.KILL) // the agent's; nobody else's
                .withSecurityOpts(List.of("no-new-privileges", SECCOMP))
                .withOomScoreAdj(500) // the agent puts learner's programs at 1000, so that they go first
                .withLogConfig(new LogConfig(LogConfig.LoggingType.NONE));
        if (!cpuset.isEmpty()) {
            config.withCpusetCpus(cpuset);
        }
        return runtime.isEmpty() ? config : config.withRuntime(runtime);
    }

    private static Ulimit limit(String name, long value) {
        return new Ulimit(name, value, value);
    }

    private static String tmpfs(String owner) {
        return "rw,exec,nosuid,nodev,noatime,size=64m,nr_inodes=8192," + owner;
    }

    /** The allow-list of system calls, without line breaks and blanks; the engine takes it by value. */
    private static String seccompProfile() {
        try (var file = Objects.requireNonNull(ContainerSettings.class.getResourceAsStream("seccomp.json"))) {
            return new JsonMapper()
                    .readTree(new String(file.readAllBytes(), UTF_8))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** docker-java has no names for these two. */
    private static final class MaskingHostConfig extends HostConfig {
        @JsonProperty("MaskedPaths")
        List<String> maskedPaths() {
            return MASKED;
        }

        @JsonProperty("ReadonlyPaths")
        List<String> readonlyPaths() {
            return READ_ONLY;
        }
    }
}
