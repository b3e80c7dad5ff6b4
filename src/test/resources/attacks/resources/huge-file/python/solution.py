import os

got = []
file = os.open("/tmp/huge", os.O_RDWR | os.O_CREAT)
for name, attempt in {
    "truncate": lambda: os.truncate(file, 1 << 40),
    "fallocate": lambda: os.posix_fallocate(file, 0, 1 << 30),
    "far": lambda: os.pwrite(file, b"x", 1 << 40),
    "writes": lambda: [os.write(file, bytes(1 << 20)) for _ in range(100)],
}.items():
    try:
        attempt()
        got.append(name)
    except OSError as refused:
        print(name, refused.errno)
print("BREACH " + " ".join(got) if got or os.fstat(file).st_size > 16 << 20 else "HELD")
