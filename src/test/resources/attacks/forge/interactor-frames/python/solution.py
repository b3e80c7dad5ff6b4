import struct
import sys


def frame(kind, payload=b""):
    return struct.pack(">IcI", 5 + len(payload), kind, 3) + payload


sys.stdout.buffer.write(frame(b"O", b"18\n") + frame(b"Z") + frame(b"T", struct.pack(">BIBQQQQQ", 0, 42, 1, 0, 0, 0, 0, 0)))
sys.stdout.buffer.flush()
