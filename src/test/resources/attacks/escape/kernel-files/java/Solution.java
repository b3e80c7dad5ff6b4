import java.io.FileInputStream;
import java.io.IOException;

public class Solution {
    private static final String[] PATHS = {
        "/proc/kcore",
        "/proc/kmsg",
        "/dev/kmsg",
        "/proc/kallsyms",
        "/proc/keys",
        "/proc/key-users",
        "/proc/config.gz",
        "/proc/modules",
        "/proc/iomem",
        "/proc/ioports",
        "/proc/cmdline",
        "/proc/slabinfo",
        "/proc/vmallocinfo",
        "/proc/pagetypeinfo",
        "/proc/kpagecount",
        "/proc/kpageflags",
        "/proc/kpagecgroup",
        "/proc/timer_list",
        "/proc/sched_debug",
        "/proc/interrupts",
        "/proc/partitions",
        "/proc/diskstats",
        "/proc/latency_stats",
        "/proc/1/environ",
        "/proc/1/stack",
        "/proc/1/mem",
        "/sys/kernel/notes",
        "/sys/kernel/vmcoreinfo",
        "/sys/kernel/debug/sched/debug",
        "/sys/kernel/tracing/trace",
        "/sys/kernel/security/lsm",
        "/sys/kernel/slab/kmalloc-64/ctor",
        "/sys/firmware/acpi/tables/DSDT",
        "/sys/firmware/dmi/tables/DMI",
        "/sys/devices/virtual/dmi/id/product_uuid",
        "/sys/class/dmi/id/product_serial",
        "/sys/class/net/eth0/address",
        "/sys/block/vda/size",
        "/sys/module/kernel/sections/.text",
        "/sys/fs/pstore/dmesg",
        "/boot/vmlinuz",
        "/etc/shadow",
        "/etc/gshadow",
        "/var/log/dmesg",
        "/root/.ssh/id_rsa",
        "/run/secrets/token",
    };

    public static void main(String[] arguments) {
        boolean held = true;
        for (String path : PATHS) {
            try (var file = new FileInputStream(path)) {
                int first = file.read();
                if (first < 0) continue;
                System.out.println("BREACH " + path + " " + first);
                held = false;
            } catch (IOException refused) {
                continue;
            }
        }
        System.out.println(held ? "HELD" : "not held");
    }
}
