import os
import socket
import stat

PATHS = """/var/run/docker.sock /run/docker.sock /run/containerd/containerd.sock /run/docker/metrics.sock /run/podman/podman.sock /run/crio/crio.sock /var/run/docker/libnetwork /run/systemd/private /run/dbus/system_bus_socket /dev/log /run/user/0/docker.sock /tmp/.X11-unix/X0 /run/buildkit/buildkitd.sock""".split()
held = True


def breach(*what):
    global held
    print("BREACH", *what)
    held = False


for path in PATHS + ["\0docker", "\0/run/docker.sock", "\0/containerd-shim/shim.sock", "\0/org/kubernetes", "\0assay"]:
    if os.path.lexists(path) if path[0] == "/" else False:
        breach("there is", path)
    for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_SEQPACKET):
        with socket.socket(socket.AF_UNIX, kind) as door:
            door.settimeout(1)
            if door.connect_ex(path) == 0:
                breach("connected to", repr(path))
for folder, folders, files in os.walk("/"):
    folders[:] = [name for name in folders if os.path.join(folder, name) not in ("/proc", "/sys", "/usr/lib", "/usr/share")]
    for name in files:
        try:
            if stat.S_ISSOCK(os.lstat(os.path.join(folder, name)).st_mode):
                breach("socket", folder, name)
        except OSError:
            pass
for table in ("unix", "tcp", "tcp6", "udp", "udp6", "raw", "packet", "netlink"):
    try:
        with open("/proc/net/" + table) as file:
            lines = file.read().splitlines()[1:]
    except OSError:
        continue
    if table != "netlink" and lines:
        breach(table, lines)
for port in (2375, 2376, 4243, 8080, 8081, 9000, 10250, 22, 80, 443):
    with socket.socket() as door:
        door.settimeout(1)
        if door.connect_ex(("127.0.0.1", port)) == 0:
            breach("port", port)
print("HELD" if held else "not held")
