import os
import stat

DEVICES = {"full", "null", "random", "tty", "urandom", "zero", "ptmx"}
held = True


def breach(*what):
    global held
    print("BREACH", *what)
    held = False


for folder, folders, files in os.walk("/"):
    if folder == "/":
        folders[:] = [name for name in folders if name not in ("proc", "sys", "tmp")]
    for name in folders + files:
        path = os.path.join(folder, name)
        try:
            state = os.lstat(path)
        except OSError:
            continue
        if stat.S_ISREG(state.st_mode) and state.st_mode & 0o6000:
            breach("setuid", path)
        if stat.S_ISBLK(state.st_mode) or stat.S_ISSOCK(state.st_mode) or stat.S_ISFIFO(state.st_mode):
            breach("device, socket or pipe", path)
        if stat.S_ISCHR(state.st_mode) and name not in DEVICES:
            breach("device", path)
        if not folder.startswith("/dev") and not stat.S_ISLNK(state.st_mode) and os.access(path, os.W_OK) and path != "/dev":
            breach("writable", path)
print("HELD" if held else "not held")
