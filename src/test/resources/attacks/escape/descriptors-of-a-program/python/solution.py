import os

listed = sorted(map(int, os.listdir("/proc/self/fd")))
held = listed[:3] == [0, 1, 2] and len(listed) == 4
if not held:
    print("BREACH", listed)
for fd in range(1024):
    for way in (f"/proc/self/fd/{fd}/../../..", f"/proc/self/task/{os.getpid()}/fd/{fd}/..", f"/dev/fd/{fd}/.."):
        try:
            os.chdir(way)
        except OSError:
            continue
        print("BREACH", way, os.getcwd())
        held = False
    try:
        os.open("..", os.O_RDONLY, dir_fd=fd)
    except OSError:
        continue
    print("BREACH", fd)
    held = False
for link in ("root", "cwd", "exe"):
    try:
        print("BREACH", os.readlink("/proc/1/" + link))
        held = False
    except OSError:
        pass
print("HELD" if held else "not held")
