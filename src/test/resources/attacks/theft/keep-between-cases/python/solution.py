import ctypes
import os
import socket
import time

line = input()
found = []
libc = ctypes.CDLL(None, use_errno=True)
for place in ("/tmp", "/dev/shm", "/dev/mqueue", "/run/lock", "/var/tmp", "/var/mail"):
    if os.path.isdir(place):
        found += [place + "/" + name for name in os.listdir(place)]
for name in ("\0keep", "/tmp/keep"):
    with socket.socket(socket.AF_UNIX) as door:
        if door.connect_ex(name) == 0:
            found.append("a daemon")
with socket.socket() as door:
    if door.connect_ex(("127.0.0.1", 4567)) == 0:
        found.append("a port")
if libc.shmget(1234, 4096, 0) >= 0 or libc.semget(1234, 1, 0) >= 0 or libc.msgget(1234, 0) >= 0:
    found.append("System V")
if sorted(os.listdir("/work")) != ["solution.py"]:
    found.append("/work")
if os.path.getmtime("/work/solution.py") < 1e9 or os.listxattr("/work/solution.py") or os.listxattr("/work"):
    found.append("attributes")

libc.shmget(1234, 4096, 0o1666)
libc.semget(1234, 1, 0o1666)
libc.msgget(1234, 0o1666)
for place in ("/tmp", "/dev/shm", "/dev/mqueue", "/run/lock", "/var/tmp", "/var/mail", "/work", "/work/__pycache__"):
    try:
        with open(place + "/" + line.replace(" ", "_"), "w") as file:
            file.write(line)
    except OSError:
        pass
for change in (lambda: os.utime("/work/solution.py", (0, 0)), lambda: os.utime("/work", (0, 0)), lambda: os.setxattr("/work/solution.py", "user.keep", line.encode())):
    try:
        change()
        found.append("changed /work")
    except OSError:
        pass
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        os.closerange(0, 3)
        doors = [socket.socket(socket.AF_UNIX), socket.socket(socket.AF_UNIX), socket.socket()]
        for door, name in zip(doors, ("\0keep", "/tmp/keep", ("127.0.0.1", 4567))):
            door.bind(name)
            door.listen()
        time.sleep(60)
    os._exit(0)
os.wait()
time.sleep(0.05)
print("BREACH", found) if found else print(*reversed(line.split()))
