#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static int held = 1;

static void refused(const char *what, long result) {
    if (result < 0) return;
    printf("BREACH %s\n", what);
    held = 0;
}

int main(void) {
    mkdir("/tmp/m", 0700);
    const char *kinds[] = {"proc", "sysfs", "tmpfs", "devpts", "overlay", "ramfs", "debugfs", "tracefs", "securityfs", "bpf", "fuse", "fuseblk", "9p", "nfs", "cifs",
                           "virtiofs", "squashfs", "vfat", "ext4", "xfs", "cgroup", "cgroup2", "binfmt_misc", "devtmpfs", "mqueue", "autofs", "configfs", "hugetlbfs"};
    for (int i = 0; i < (int)(sizeof kinds / sizeof *kinds); i++) {
        refused(kinds[i], mount(kinds[i], "/tmp/m", kinds[i], 0, "lowerdir=/,upperdir=/tmp/u,workdir=/tmp/w"));
        int context = (int)syscall(SYS_fsopen, kinds[i], 0);
        refused(kinds[i], context);
    }
    refused("bind", mount("/proc/1/root", "/tmp/m", NULL, MS_BIND | MS_REC, NULL));
    refused("bind of a device", mount("/dev/null", "/tmp/m", NULL, MS_BIND, NULL));
    refused("read-write root", mount(NULL, "/", NULL, MS_REMOUNT, NULL));
    refused("read-write settings", mount(NULL, "/proc/sys", NULL, MS_REMOUNT | MS_BIND, NULL));
    refused("setuid in /tmp", mount(NULL, "/tmp", NULL, MS_REMOUNT, "suid,dev,size=4g"));
    refused("shared", mount(NULL, "/", NULL, MS_SHARED | MS_REC, NULL));
    refused("moved", mount("/proc", "/tmp/m", NULL, MS_MOVE, NULL));
    const char *masks[] = {"/proc/kcore", "/proc/keys", "/proc/acpi", "/sys/firmware", "/proc/sys", "/proc", "/sys", "/tmp", "/work", "/etc/hosts"};
    for (int i = 0; i < 10; i++) {
        refused(masks[i], umount2(masks[i], MNT_DETACH));
        refused(masks[i], umount2(masks[i], MNT_FORCE));
        refused(masks[i], umount2(masks[i], MNT_EXPIRE));
    }
    refused("root exchanged", syscall(SYS_pivot_root, "/tmp/m", "/tmp/m"));
    refused("root changed", chroot("/tmp/m"));
    int root = open("/", O_PATH);
    refused("above the root", faccessat(root, "../../../../var/lib/docker", F_OK, 0));
    puts(held ? "HELD" : "not held");
}
