import fcntl
import os
import socket
import struct
import urllib.request

held = True


def attempt(what, deed, *arguments):
    global held
    try:
        result = deed(*arguments)
    except (OSError, AttributeError):
        return
    print("BREACH", what, result)
    held = False


for last in (1, 53, 254):
    address = f"203.0.113.{last}"
    for port in (22, 53, 80, 443, 5432):
        attempt("TCP", lambda: socket.create_connection((address, port), 1))
        attempt("UDP", lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", (address, port)))
        attempt("UDP connected", lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect((address, port)))
        attempt("IPv6", lambda: socket.socket(socket.AF_INET6, socket.SOCK_DGRAM).connect(("::ffff:" + address, port)))
        attempt("fast open", lambda: socket.socket().sendto(b"x", socket.MSG_FASTOPEN, (address, port)))
    attempt("ping", lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM, socket.IPPROTO_ICMP).sendto(b"\x08\0\0\0\0\0\0\0", (address, 0)))
    attempt("raw", lambda: socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP).sendto(b"\x08\0\0\0\0\0\0\0", (address, 0)))
    attempt("HTTP", lambda: urllib.request.urlopen(f"http://{address}/latest/meta-data", timeout=1))
for name in ("secret.example.invalid", "host.docker.internal", "gateway.docker.internal", "metadata.internal", "postgres"):
    attempt("DNS " + name, socket.getaddrinfo, name, 80)
with open("/proc/net/dev") as devices:
    interfaces = [line.split(":")[0].strip() for line in devices.read().splitlines()[2:]]
if interfaces != ["lo"]:
    attempt(f"interfaces {interfaces}", lambda: True)
with open("/proc/net/route") as routes, open("/proc/net/ipv6_route") as routes6:
    known = routes.read().splitlines()[1:] + [line for line in routes6 if not line.rstrip().endswith("lo")]
if known:
    attempt(f"routes {known}", lambda: True)
door = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
address = struct.pack("16sH2s4s8x", b"lo", socket.AF_INET, b"", socket.inet_aton("203.0.113.9"))
attempt("address", fcntl.ioctl, door, 0x8916, address)
attempt("interface up", fcntl.ioctl, door, 0x8914, struct.pack("16sh14x", b"lo", 0x1143))
attempt("route", fcntl.ioctl, door, 0x890B, bytes(120))
attempt("device", door.setsockopt, socket.SOL_SOCKET, socket.SO_BINDTODEVICE, b"eth0")
attempt("mark", door.setsockopt, socket.SOL_SOCKET, 36, 1)
attempt("transparent", door.setsockopt, socket.SOL_IP, 19, 1)
attempt("bind", door.bind, ("203.0.113.9", 4000))
print("HELD" if held else "not held")
