package dev.assay.sandbox.selftest;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a sandbox must have to hold learners' programs, each proven from the inside by the self-test in its image. */
public enum Property {
    DESCRIPTORS("programs start with their own three descriptors only", "update runc (docker-runc) and containerd"),
    ENVIRONMENT("no variable but those a program is given", "rebuild the images: ./assay images build"),
    USER("learners' programs have a user of their own", "rebuild the images: ./assay images build"),
    CAPABILITIES("learners' programs have no capability", "don't run Docker's engine with extra default capabilities"),
    NO_NEW_PRIVILEGES("no program can gain privileges", "update Docker's engine"),
    SECCOMP("system calls are filtered", "use a kernel and an engine with seccomp (docker info lists it)"),
    SYSTEM_CALLS(
            "dangerous system calls are refused", "use a kernel and an engine with seccomp (docker info lists it)"),
    SOCKETS(
            "only local, TCP and UDP sockets can be made",
            "use a kernel and an engine with seccomp (docker info lists it)"),
    FOREIGN_CALLS(
            "32-bit and x32 system calls are refused",
            "use a kernel and an engine with seccomp (docker info lists it)"),
    MOUNTS("nothing but the scratch folders is writable, nothing of the host is mounted", "update Docker's engine"),
    SCRATCH("scratch folders are bounded in bytes and files", "update Docker's engine"),
    MEMORY("memory is limited", "enable the memory controller: boot with cgroup_enable=memory"),
    SWAP("swap is limited with memory", "boot with swapaccount=1, or turn swap off"),
    PROCESSES("the number of processes is limited", "enable the pids controller of control groups"),
    CPU_QUOTA("CPU time is limited to one core's", "use a kernel with CFS bandwidth control"),
    OWN_CORE("each sandbox runs on one core", "give Docker's engine the cores from 0 on, without gaps"),
    LIMITS("limits on files, stack, locked memory, queues and signals", "update Docker's engine"),
    NETWORK("no network but the loopback of its own", "update Docker's engine"),
    IPC("no shared memory, queues or semaphores of others", "update Docker's engine"),
    CGROUP_NAMESPACE("the place among control groups is hidden", "use Docker 20.10 or newer, and a kernel from 4.6 on"),
    OTHER_PROCESSES("no process of others can be seen", "update Docker's engine"),
    NAMES("a neutral host name and resolver", "update Docker's engine"),
    MASKS("what the kernel tells of the machine is masked, and terminals", "update Docker's engine"),
    SETUID_FILES("no file runs with another user's rights", "rebuild the images: ./assay images build"),
    AGENT("the agent's memory, files and signals are out of reach", "rebuild the images: ./assay images build"),
    DEVICES("no device but the harmless ones, and none can be made", "don't run Docker's engine with extra devices"),
    KERNEL_SETTINGS(
            "kernel settings are read-only, and learners' programs go first when memory ends",
            "update Docker's engine");

    private final String promise;
    private final String cure;

    Property(String promise, String cure) {
        this.promise = promise;
        this.cure = cure;
    }

    /** What holds when it is there. */
    public String promise() {
        return promise;
    }

    /** What an operator can do where it is missing. */
    public String cure() {
        return cure;
    }

    /** Its name for people and settings, such as {@code own-core}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The properties of these names.
     *
     * @throws IllegalArgumentException when one is no name of a property
     */
    public static Set<Property> parse(Collection<String> words) {
        Set<Property> properties = EnumSet.noneOf(Property.class);
        for (String word : words) {
            properties.add(Stream.of(values())
                    .filter(property -> property.word().equals(word.strip()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("'%s' is no property of a sandbox; there are %s"
                            .formatted(
                                    word,
                                    Stream.of(values()).map(Property::word).collect(Collectors.joining(", "))))));
        }
        return properties;
    }
}
