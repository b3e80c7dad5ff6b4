import os

HARMLESS = {"overlay", "proc", "tmpfs", "devpts", "mqueue", "sysfs", "cgroup", "cgroup2"}
FILES = {"/etc/resolv.conf", "/etc/hostname", "/etc/hosts"}
WRITABLE = {"/work", "/tmp", "/dev", "/dev/pts", "/dev/mqueue", "/proc", "/sys/fs/cgroup"}
held = True


def breach(*what):
    global held
    print("BREACH", *what)
    held = False


with open("/proc/self/mountinfo") as mounts:
    for line in mounts:
        fields = line.split()
        place, options, kind = fields[4], fields[5].split(","), fields[fields.index("-") + 1]
        if kind not in HARMLESS and place not in FILES:
            breach("from outside:", place, kind)
        masked = place.startswith(("/proc/", "/sys/")) and fields[3] == "/null"
        if "rw" in options and place not in WRITABLE and not masked:
            breach("writable:", place)
        empty = "ro" in options and os.path.isdir(place) and not os.listdir(place)
        if place not in ("/", "/dev", *FILES) and not place.startswith(("/proc/", "/sys/")) and not empty and "nosuid" not in options:
            breach("setuid allowed:", place)
for path in FILES:
    for mode in (os.O_WRONLY, os.O_RDWR, os.O_RDONLY | os.O_TRUNC):
        try:
            os.open(path, mode)
        except OSError:
            continue
        breach("opened for writing:", path)
    try:
        os.listdir(path + "/..")
        breach("the folder of", path)
    except OSError:
        pass
for name in ("/host", "/rootfs", "/hostfs", "/mnt", "/media", "/var/lib/docker", "/var/lib/containerd", "/exercises", "/var/lib/kubelet", "/snap", "/srv", "/opt", "/home"):
    if os.path.isdir(name) and os.listdir(name):
        breach("folder", name, os.listdir(name))
print("HELD" if held else "not held")
