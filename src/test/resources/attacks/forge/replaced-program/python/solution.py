import os

got = []
for place in ["/work/solution.py", "/work/Solution.java", "/work/solution.jar", "/work/solution.js", "/work/solution.c", "/work/solution.cpp", "/work/solution", "/assay/driver/driver.py", "/assay/driver/serve.cjs", "/assay/driver/assay.jar", "/usr/bin/python3", "/usr/bin/node", "/bin/sh", "/etc/passwd"]:
    for attempt in (lambda: open(place, "r+b").close(), lambda: os.chmod(place, 0o777), lambda: os.unlink(place), lambda: os.rename(place, place + ".old"),
                    lambda: os.symlink("/tmp/mine", place + ".link"), lambda: os.rename("/tmp/mine", place), lambda: os.utime(place), lambda: os.truncate(place, 0)):
        open("/tmp/mine", "w").close()
        try:
            attempt()
            got.append(place)
        except OSError:
            pass
print("BREACH" if got else "HELD", *got)
