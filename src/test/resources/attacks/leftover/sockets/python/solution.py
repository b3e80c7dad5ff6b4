import os
import socket

found = []
addresses = [(socket.AF_UNIX, "\0mark"), (socket.AF_UNIX, "/tmp/mark"), (socket.AF_INET, ("127.0.0.1", 4711))]
for family, address in addresses:
    try:
        socket.socket(family).connect(address)
        found.append(address)
    except OSError:
        pass
reading, writing = os.pipe()
if os.fork() == 0:
    os.setsid()
    os.close(1)
    listeners = []
    for family, address in addresses:
        listeners.append(socket.socket(family))
        listeners[-1].setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listeners[-1].bind(address)
        listeners[-1].listen()
    os.write(writing, b"!")
    while True:
        listeners[0].accept()
os.read(reading, 1)
print("BREACH", found) if found else print(*reversed(input().split()))
