import os

total = 0
try:
    for i in range(200):
        with open(f"/tmp/{i}", "wb", 0) as file:
            for _ in range(15):
                total += file.write(bytes(1 << 20))
except OSError as refused:
    print(refused.errno)
print("HELD" if 40 << 20 < total <= 64 << 20 else f"BREACH {total}")
