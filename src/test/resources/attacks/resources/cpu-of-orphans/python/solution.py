import os
import time

reading, writing = os.pipe()
for _ in range(10):
    if os.fork() == 0:
        if os.fork() > 0:
            os._exit(0)
        os.setsid()
        while time.process_time() < 1:
            pass
        os._exit(0)
os.close(writing)
os.read(reading, 1)
