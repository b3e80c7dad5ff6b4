import fcntl
import mmap
import os

held = True


def attempt(what, deed, *arguments):
    global held
    try:
        result = deed(*arguments)
    except (OSError, ValueError):
        return
    print("BREACH", what, result)
    held = False


for path in ("/proc/self/fd/0", "/dev/stdin", "/dev/fd/0"):
    for mode in (os.O_WRONLY, os.O_RDWR):
        try:
            stdin = os.open(path, mode)
        except OSError:
            continue
        attempt("write", os.write, stdin, b"x")
        attempt("truncate", os.ftruncate, stdin, 0)
        attempt("map", mmap.mmap, stdin, 1, mmap.MAP_SHARED, mmap.PROT_READ | mmap.PROT_WRITE)
    attempt("truncate by path", os.truncate, path, 0)
for fd in (1, 2):
    for flags in (os.O_RDONLY, os.O_RDWR):
        attempt("open output", os.open, f"/proc/self/fd/{fd}", flags | os.O_NONBLOCK)
    attempt("lease", fcntl.fcntl, fd, fcntl.F_SETLEASE, fcntl.F_WRLCK)
    attempt("notify", fcntl.fcntl, fd, fcntl.F_NOTIFY, 1)
print("HELD" if held else "not held")
