import os
import stat

ALLOWED = {(1, 3), (1, 5), (1, 7), (1, 8), (1, 9), (5, 0), (5, 2)}
held = True
for major in range(0, 260):
    for minor in (0, 1, 11, 232):
        for kind in (stat.S_IFCHR, stat.S_IFBLK):
            for folder in ("/tmp", "/dev", "/work"):
                try:
                    os.mknod(f"{folder}/device", kind | 0o666, os.makedev(major, minor))
                except OSError:
                    continue
                print("BREACH made", major, minor)
                held = False
                os.unlink(f"{folder}/device")
for folder, _, names in os.walk("/dev"):
    for name in names:
        path = f"{folder}/{name}"
        try:
            state = os.stat(path)
        except FileNotFoundError:
            continue  # a link to a masked terminal
        if stat.S_ISBLK(state.st_mode) or stat.S_ISCHR(state.st_mode):
            device = os.major(state.st_rdev), os.minor(state.st_rdev)
            if device not in ALLOWED and os.access(path, os.R_OK | os.W_OK):
                print("BREACH", path, device)
                held = False
print("HELD" if held else "not held")
