import os
import time

for _ in range(10):
    if os.fork() == 0:
        while time.process_time() < 1:
            pass
        os._exit(0)
for _ in range(10):
    os.wait()
print(*reversed(input().split()))
