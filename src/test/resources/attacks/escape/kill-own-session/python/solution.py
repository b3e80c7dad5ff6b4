import os
import signal

for _ in range(10):
    if os.fork() == 0:
        signal.pause()
os.kill(0, signal.SIGKILL)
