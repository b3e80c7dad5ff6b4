import os

PATHS = (
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
)
FOLDERS = ("/sys/firmware", "/sys/kernel/debug", "/sys/kernel/tracing", "/sys/kernel/security", "/sys/module", "/sys/class", "/sys/block", "/proc/acpi", "/proc/scsi", "/proc/asound")
held = True
for path in PATHS:
    try:
        with open(path, "rb", buffering=0) as file:
            start = file.read(64)
    except OSError:
        continue
    if start:
        print("BREACH", path, start)
        held = False
for folder in FOLDERS:
    try:
        names = os.listdir(folder)
    except OSError:
        continue
    if names:
        print("BREACH", folder, names)
        held = False
print("HELD" if held else "not held")
