import os

for what in ("mem", "environ", "maps", "auxv", "fd/0", "fd/1"):
    try:
        with open("/proc/1/" + what, "rb") as file:
            print("BREACH", what, file.read(1))
    except OSError as refused:
        print("refused", what, refused.errno)
try:
    print("BREACH", os.listdir("/proc/1/fd"))
except OSError:
    print("HELD")
