#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <unistd.h>

int main(void) {
    int held = 1;
    const int devices[][2] = {{1, 1}, {1, 2}, {1, 4}, {1, 11}, {10, 200}, {10, 229}, {10, 232}, {10, 237}, {254, 0}, {8, 0}, {7, 0}, {4, 0}, {0, 0}, {1, 3}};
    const mode_t kinds[] = {S_IFCHR, S_IFBLK};
    for (int i = 0; i < 14; i++)
        for (int k = 0; k < 2; k++) {
            dev_t device = makedev(devices[i][0], devices[i][1]);
            const long wide = 0x7fff00000000;
            if (mknod("/tmp/device", kinds[k] | 0666, device) == 0
                || mknodat(AT_FDCWD, "/tmp/device", kinds[k] | 0666, device) == 0
                || syscall(SYS_mknod, "/tmp/device", wide | kinds[k] | 0666, device) == 0
                || syscall(SYS_mknod, "/tmp/device", 0xffff0000u | kinds[k] | 0666, device) == 0
                || syscall(SYS_mknodat, AT_FDCWD, "/tmp/device", wide | kinds[k] | 0666, device) == 0) {
                printf("BREACH made %d:%d\n", devices[i][0], devices[i][1]);
                held = 0;
                unlink("/tmp/device");
            }
        }
    const char *paths[] = {"/dev/mem", "/dev/kmem", "/dev/port", "/dev/kmsg", "/dev/fuse", "/dev/net/tun", "/dev/kvm", "/dev/vda", "/dev/sda", "/dev/loop0",
                           "/dev/loop-control", "/dev/mapper/control", "/dev/vsock", "/dev/vhost-net", "/dev/vhost-vsock", "/dev/dri/card0", "/dev/userfaultfd",
                           "/dev/console", "/dev/tty0", "/dev/tty1", "/dev/ttyS0", "/dev/hwrng", "/dev/rtc0", "/dev/uinput", "/dev/snapshot", "/dev/btrfs-control",
                           "/dev/cpu/0/msr", "/dev/nvme0n1", "/dev/shm", "/dev/initctl", "/dev/log", "/dev/watchdog"};
    for (int i = 0; i < (int)(sizeof paths / sizeof *paths); i++) {
        int fd = open(paths[i], O_RDONLY | O_NONBLOCK | O_NOCTTY);
        if (fd < 0) fd = open(paths[i], O_WRONLY | O_NONBLOCK | O_NOCTTY);
        if (fd >= 0) {
            printf("BREACH opened %s\n", paths[i]);
            held = 0;
        }
    }
    puts(held ? "HELD" : "not held");
}
