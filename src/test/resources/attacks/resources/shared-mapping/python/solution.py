import mmap
import os

SIZE, SHARE = 800 << 20, 40 << 20
memory = mmap.mmap(-1, SIZE)
for start in range(0, SIZE, SHARE):
    if os.fork() == 0:
        for page in range(start, start + SHARE, 4096):
            memory[page] = 1
        os._exit(0)
    os.wait()
print("BREACH", SIZE)
