import os

os.chdir("/tmp")
found = os.listdir()
depth = 0
try:
    while depth < 100_000:
        for name in ("a", "b"):
            os.mkdir(name)
        os.chmod("b", 0)
        os.chdir("a")
        depth += 1
except OSError as refused:
    print(depth, refused.errno)
print("HELD" if 100 < depth <= 8192 and not found else f"BREACH {depth} {found}")
