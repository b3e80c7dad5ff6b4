import os
import stat

WORD = b"XYZ" + b"ZY"
NAMES = ("tests", "cases", "expected", "exercise.yaml", "first.yaml", "second.yaml", "statement.md")
held = True
if input() == "one two":
    for folder, folders, files in os.walk("/"):
        folders[:] = [name for name in folders if os.path.join(folder, name) not in ("/proc", "/sys", "/usr/lib", "/usr/share")]
        for name in folders + files:
            path = os.path.join(folder, name)
            if name in NAMES and not path.startswith("/usr"):
                print("BREACH", path)
                held = False
        for name in files:
            path = os.path.join(folder, name)
            try:
                if stat.S_ISREG(os.stat(path).st_mode):
                    with open(path, "rb") as file:
                        if WORD in file.read(8 << 20):
                            print("BREACH in", path)
                            held = False
            except OSError:
                pass
    for pid in ("1", "self"):
        for name in os.listdir("/proc/" + pid):
            try:
                with open(f"/proc/{pid}/{name}", "rb") as file:
                    text = file.read(1 << 20)
            except OSError:
                continue
            if WORD in text:
                print("BREACH in", pid, name)
                held = False
print("HELD" if held else "not held")
