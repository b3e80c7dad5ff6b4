import ctypes
import os
import socket

line = input()
name = line.split()[-1] if "XY" not in line else next(word for word in line.split() if "XY" in word)
libc = ctypes.CDLL(None)
libc.prctl(15, name.encode(), 0, 0, 0)
os.makedirs(f"/tmp/{name}/{line}")
os.symlink(name, f"/tmp/{name}.link")
os.mkfifo(f"/tmp/{name}.pipe")
for place in (f"/tmp/{name}.socket", "\0" + name):
    socket.socket(socket.AF_UNIX).bind(place)
os.memfd_create(name)
if os.fork() == 0:
    os.setsid()
    os.closerange(0, 3)
    os.execv("/bin/sleep", [line, "60"])
print(*reversed(line.split()))
