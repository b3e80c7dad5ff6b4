import os
import resource

kept = []
try:
    resource.setrlimit(resource.RLIMIT_NOFILE, (1 << 20, 1 << 20))
    print("BREACH a higher limit")
except (ValueError, OSError):
    pass
try:
    while len(kept) < 100_000:
        kept.append(os.dup(0))
except OSError:
    count = len(kept)
    for file in kept:
        os.close(file)
print("HELD" if len(kept) <= 256 else f"BREACH {len(kept)}")
