import os

held = True
mine = {"1", str(os.getpid())}
for name in os.listdir("/proc"):
    if name.isdigit() and name not in mine:
        print("BREACH", name)
        held = False
for pid in range(2, 30000):
    if str(pid) in mine:
        continue
    for deed in (lambda: os.kill(pid, 0), lambda: os.getpgid(pid), lambda: os.stat(f"/proc/{pid}/cmdline")):
        try:
            deed()
        except (ProcessLookupError, FileNotFoundError):
            continue
        except OSError as refused:
            print("BREACH", pid, refused)
        else:
            print("BREACH", pid)
        held = False
print("HELD" if held else "not held")
