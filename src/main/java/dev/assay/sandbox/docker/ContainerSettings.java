package dev.assay.sandbox.docker;

import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.LogConfig;
import com.github.dockerjava.api.model.Ulimit;
import java.util.List;
import java.util.Map;

/** Every limit and every right of a sandbox container, in one place. */
final class ContainerSettings {
    static final String LABEL = "dev.assay.sandbox";
    static final String INSTANCE_LABEL = "dev.assay.instance";

    private static final long ONE_CPU = 1_000_000_000L;
    private static final long PROCESSES = 128;

    private ContainerSettings() {}

    static CreateContainerCmd apply(CreateContainerCmd command, long memoryBytes, String instance) {
        return command.withLabels(Map.of(LABEL, "1", INSTANCE_LABEL, instance))
                .withHostName("sandbox")
                .withAttachStdin(true)
                .withAttachStdout(true)
                .withAttachStderr(true)
                .withStdinOpen(true)
                .withStdInOnce(true) // a dead worker closes it, and the agent ends itself
                .withTty(false)
                .withHostConfig(hostConfig(memoryBytes));
    }

    private static HostConfig hostConfig(long memoryBytes) {
        return HostConfig.newHostConfig()
                .withAutoRemove(true)
                .withNetworkMode("none")
                .withDns("127.0.0.1")
                .withIpcMode("none")
                .withCgroupnsMode("private")
                .withReadonlyRootfs(true)
                .withTmpFs(Map.of("/work", tmpfs("uid=60001,gid=60001,mode=0755"), "/tmp", tmpfs("mode=1777")))
                .withMemory(memoryBytes)
                .withMemorySwap(memoryBytes)
                .withPidsLimit(PROCESSES)
                .withNanoCPUs(ONE_CPU)
                .withUlimits(List.of(
                        new Ulimit("core", 0L, 0L),
                        new Ulimit("memlock", 65536L, 65536L),
                        new Ulimit("msgqueue", 0L, 0L)))
                .withCapDrop(Capability.ALL)
                .withCapAdd(Capability.SETUID, Capability.SETGID, Capability.KILL)
                .withSecurityOpts(List.of("no-new-privileges"))
                .withOomScoreAdj(500) // the agent puts learner's programs at 1000, so that they go first
                .withLogConfig(new LogConfig(LogConfig.LoggingType.NONE));
    }

    private static String tmpfs(String owner) {
        return "rw,exec,nosuid,nodev,noatime,size=64m,nr_inodes=8192," + owner;
    }
}
