import os
from multiprocessing import shared_memory

found = []
for path in ("/dev/shm/mark", "/dev/mqueue/mark", "/dev/mark", "/run/shm/mark"):
    if os.path.exists(path):
        found.append(path)
    try:
        with open(path, "w") as file:
            file.write("seen")
    except OSError:
        pass
try:
    shared_memory.SharedMemory("mark-of-a-run", create=True, size=4096)
except FileExistsError:
    found.append("mark-of-a-run")
except OSError:
    pass
os._exit(print("BREACH", found, flush=True) or 1) if found else print(*reversed(input().split()))
