import os
import time

for chance in ("500", "0", "-1000"):
    try:
        with open("/proc/self/oom_score_adj", "w") as file:
            file.write(chance)
    except OSError:
        pass
kept = []
for number in range(40):
    if os.fork() == 0:
        kept = b"x" * (14 << 20)
        time.sleep(60)
time.sleep(4)
print("still here")
