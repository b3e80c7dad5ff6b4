"""The worker's side of the agent protocol (docs/agent-protocol.md), as small as a test needs it."""

import dataclasses
import struct

from docker_engine import MIB, Container, host_config

HOW = ["exited", "signaled", "cpu", "wall", "output", "memory", "not started", "answered"]
BUILDER, RUNNER = 0, 1


@dataclasses.dataclass
class Termination:
    how: str
    code: int
    clean: bool
    cpu: float
    wall: float
    memory: int
    output_bytes: int
    error_bytes: int
    output: bytes = b""
    error: bytes = b""
    answer: bytes = b""


def string(text):
    data = text if isinstance(text, bytes) else text.encode()
    return struct.pack(">H", len(data)) + data


def strings(texts):
    return struct.pack(">H", len(texts)) + b"".join(map(string, texts))


def command(*arguments, user=RUNNER, folder="/work", env=(), cpu=2.0, wall=5.0, output=MIB, error=MIB,
            file=64 * MIB, stack=64 * MIB, open_files=256):
    return (struct.pack(">B", user) + string(folder) + strings(arguments) + strings(env)
            + struct.pack(">QQQQQQI", int(cpu * 1e6), int(wall * 1e6), output, error, file, stack, open_files))


class Refused(Exception):
    pass


class Sandbox:
    def __init__(self, image, **changes):
        self.container = Container(image, ["/assay/agent"], host_config(**changes))
        self.number = 0
        self.hello = self.frame()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.container.remove()

    def frame(self):
        length, kind, number = struct.unpack(">IcI", self.container.read(9))
        assert 5 <= length <= 5 + (64 << 10), f"frame of {length} bytes"
        return kind.decode(), number, self.container.read(length - 5)

    def encode(self, kind, payload):
        self.number += 1
        return struct.pack(">IcI", 5 + len(payload), kind.encode(), self.number) + payload

    def send(self, kind, payload=b""):
        self.container.write(self.encode(kind, payload))

    def done(self, number=None):
        """The end of a request answered by K or X; returns the D frames before it."""
        data = []
        while True:
            kind, answered, payload = self.frame()
            assert answered == (number or self.number), f"answer to request {answered}"
            if kind == "X":
                raise Refused(payload.decode())
            if kind == "K":
                return b"".join(data)
            assert kind == "D", kind
            data.append(payload)

    def termination(self, number=None):
        parts = {"O": [], "E": [], "A": [], "Z": []}
        while True:
            kind, answered, payload = self.frame()
            assert answered == (number or self.number), f"answer to request {answered}"
            if kind == "T":
                how, code, clean, cpu, wall, *counts = struct.unpack(">BIBQQQQQ", payload)
                return Termination(HOW[how], code, bool(clean), cpu / 1e6, wall / 1e6, *counts,
                                   *(b"".join(parts[kind]) for kind in "OEA"))
            parts[kind].append(payload)

    def put(self, path, content=b"", executable=0):
        self.send("P", struct.pack(">B", executable) + string(path) + content)
        return self.done()

    def run(self, *arguments, stdin=b"", **limits):
        self.send("R", command(*arguments, **limits) + stdin)
        return self.termination()

    def converse(self, *arguments, **limits):
        self.send("I", command(*arguments, **limits))

    def say(self, words, number=None):
        self.container.write(struct.pack(">IcI", 5 + len(words), b"W", number or self.number) + words)

    def hear(self):
        """The next piece of output; None when it was closed."""
        kind, number, payload = self.frame()
        assert number == self.number, f"answer to request {number}"
        assert kind in "OZ", f"frame {kind} {payload}"
        return payload if kind == "O" else None

    def start(self, *arguments, stdin=b"", **limits):
        self.send("S", command(*arguments, **limits) + stdin)
        return self.done()

    def call(self, message=b"", cpu=2.0, wall=5.0, answer=MIB, output=MIB, error=MIB):
        self.send("C", struct.pack(">QQQQQ", int(cpu * 1e6), int(wall * 1e6), answer, output, error) + message)
        return self.termination()

    def quit(self):
        self.send("Q")
        return self.done()

    def fetch(self, path, most=MIB):
        self.send("F", struct.pack(">Q", most) + string(path))
        return self.done()
