const { openSync, readSync, readdirSync } = require("node:fs");

const paths = [
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
];
let held = true;
for (const path of paths) {
  try {
    const room = Buffer.alloc(64);
    const count = readSync(openSync(path, "r"), room);
    if (count === 0) continue;
    console.log("BREACH", path, room.toString("latin1", 0, count));
    held = false;
  } catch {
    // refused
  }
}
for (const folder of ["/sys/firmware", "/sys/module", "/sys/class", "/sys/block", "/proc/acpi", "/proc/scsi", "/sys/kernel/debug"]) {
  try {
    const names = readdirSync(folder);
    if (names.length === 0) continue;
    console.log("BREACH", folder, names.join());
    held = false;
  } catch {
    // not there
  }
}
console.log(held ? "HELD" : "not held");
