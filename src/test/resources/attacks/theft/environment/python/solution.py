import os
import sys

held = set(os.environ) <= {"PATH", "HOME", "LANG", "LC_CTYPE"}
print(*os.environ.items())
print(sys.argv, sys.orig_argv, sys.path)
for name in sorted(os.listdir("/proc/1")):
    try:
        with open("/proc/1/" + name, "rb") as file:
            text = file.read(2000)
    except OSError:
        continue
    if name in ("environ", "maps", "mem", "auxv", "io"):
        held = held and not text
    if name in ("cmdline", "comm", "cgroup", "status", "stat"):
        print(name, text)
print("HELD" if held else "BREACH")
