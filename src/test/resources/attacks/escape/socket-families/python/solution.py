import socket

held = True


def attempt(*kind):
    global held
    try:
        socket.socket(*kind).close()
    except OSError:
        return
    print("BREACH", *map(int, kind))
    held = False


for family in [getattr(socket, name) for name in dir(socket) if name.startswith("AF_")] + [40, 41, 43, 44, 45, 46]:
    if family in (socket.AF_UNIX, socket.AF_INET, socket.AF_INET6):
        continue
    for kind in (1, 2, 3, 4, 5, 10):
        for protocol in range(40):
            attempt(family, kind, protocol)
for family in (socket.AF_INET, socket.AF_INET6):
    attempt(family, socket.SOCK_DGRAM, 1)
    attempt(family, socket.SOCK_DGRAM, 58)
    attempt(family, socket.SOCK_DGRAM, 136)
    attempt(family, socket.SOCK_STREAM, 132)
    attempt(family, socket.SOCK_SEQPACKET, 132)
    attempt(family, socket.SOCK_STREAM, 262)
    attempt(family, socket.SOCK_STREAM, 33)
    for protocol in range(256):
        attempt(family, socket.SOCK_RAW, protocol)
print("HELD" if held else "not held")
