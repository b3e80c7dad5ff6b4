import os
import signal

kept = []
free = os.statvfs("/tmp").f_bavail * os.statvfs("/tmp").f_frsize
for i in range(3):
    kept.append(open(f"/tmp/{i}", "wb", 0))
    kept[-1].write(bytes(15 << 20))
    os.unlink(f"/tmp/{i}")
if os.fork() == 0:
    os.setsid()
    os.close(1)
    while True:
        signal.pause()
print("BREACH", free) if free < 60 << 20 else print(*reversed(input().split()))
