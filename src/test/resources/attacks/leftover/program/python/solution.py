import os

seen = "seen" in open(__file__).read().splitlines()
for attempt in (
    lambda: os.chmod(__file__, 0o777),
    lambda: open(__file__, "a").write("seen\n"),
    lambda: os.rename(__file__, "/tmp/mine"),
    lambda: os.unlink(__file__),
    lambda: os.symlink("/tmp/mine", "/work/other.py"),
    lambda: os.mkdir("/work/__pycache__"),
    lambda: os.truncate(__file__, 0),
    lambda: os.link(__file__, "/work/another.py"),
    lambda: open("/usr/lib/python3.13/sitecustomize.py", "w"),
):
    try:
        attempt()
        seen = True
    except OSError:
        pass
print("BREACH") if seen else print(*reversed(input().split()))
