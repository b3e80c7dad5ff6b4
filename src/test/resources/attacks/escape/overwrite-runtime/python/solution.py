import os
import sys

held = True


def attempt(what, deed, *arguments):
    global held
    try:
        result = deed(*arguments)
    except OSError:
        return
    print("BREACH", what, result)
    held = False


for path in ("/proc/1/exe", "/proc/self/exe", sys.executable, os.__file__, "/assay/agent", "/work/solution.py", "/etc/passwd", "/etc/ld.so.preload",
             "/usr/lib/python3/dist-packages/sitecustomize.py", "/assay/driver/driver.py", "/assay/driver/assay/_serve.py", "/usr/local/bin/runc"):
    for mode in (os.O_WRONLY, os.O_RDWR, os.O_TRUNC, os.O_WRONLY | os.O_CREAT):
        attempt(path, os.open, path, mode)
    if path != "/work/solution.py":
        attempt("replaced " + path, os.replace, "/work/solution.py", path)
    attempt("removed " + path, os.unlink, path)
for folder in sys.path[1:] + ["/work", "/work/__pycache__", "/assay", "/assay/driver/__pycache__", "/usr/bin", "/usr/local/bin", "/etc", "/"]:
    attempt("folder " + folder, os.open, folder + "/sitecustomize.py", os.O_WRONLY | os.O_CREAT)
    attempt("link in " + folder, os.symlink, "/tmp", folder + "/link")
    attempt("folder in " + folder, os.mkdir, folder + "/made")
print("HELD" if held else "not held")
