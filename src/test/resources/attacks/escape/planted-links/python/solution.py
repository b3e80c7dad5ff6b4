import errno
import os

if os.listdir("/tmp"):
    print("BREACH", os.listdir("/tmp"))
folder = os.open("/tmp", os.O_RDONLY)
for depth in range(300):  # deeper than a path may be long
    try:
        os.mkdir("d" * 200, dir_fd=folder)
    except OSError as problem:  # AppArmor knows no longer path
        assert problem.errno == errno.ENAMETOOLONG, problem
        break
    os.symlink("/work", "link", dir_fd=folder)
    os.symlink("d" * 200, "again", dir_fd=folder)
    below = os.open("d" * 200, os.O_RDONLY, dir_fd=folder)
    os.close(folder)
    folder = below
os.chmod("/tmp/" + "d" * 200, 0)
for name in ("solution.py", "python3", "sitecustomize.py", "\n", "-rf", "\u202e", "a\x1b[2J", "*"):
    os.symlink("/work/solution.py", "/tmp/" + name)
for target in ("/work/solution.py", "/work", "/tmp", "/proc/self/cwd"):
    try:
        os.rename("/tmp/*", target)
        print("BREACH", target)
    except OSError:
        pass
    try:
        os.remove(target)
        print("BREACH", target)
    except OSError:
        pass
print(*reversed(input().split()))
