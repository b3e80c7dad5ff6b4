"""The little of the Docker Engine API the tests need, over its Unix socket."""

import http.client
import io
import json
import os
import socket
import struct
import tarfile

SOCKET = os.environ.get("DOCKER_HOST", "unix:///var/run/docker.sock").removeprefix("unix://")
MIB = 1 << 20


class UnixConnection(http.client.HTTPConnection):
    def __init__(self):
        super().__init__("docker", timeout=60)

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(self.timeout)
        self.sock.connect(SOCKET)


def api(method, path, body=None, content_type="application/json"):
    connection = UnixConnection()
    data = json.dumps(body).encode() if isinstance(body, dict) else body
    connection.request(method, path, data, {"Content-Type": content_type})
    response = connection.getresponse()
    text = response.read()
    connection.close()
    if response.status >= 300:
        raise RuntimeError(f"{method} {path}: {response.status} {text.decode(errors='replace')}")
    return json.loads(text) if text.startswith((b"{", b"[")) else text.decode()


def import_image(name, files):
    """Makes an image of nothing but these files: {path: local file}."""
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w") as tar:
        for folder in ("assay", "work", "tmp", "proc", "sys", "dev", "etc"):
            entry = tarfile.TarInfo(folder)
            # runc before 1.2 gives a tmpfs the mode of the folder it covers, whatever its options say.
            entry.type, entry.mode = tarfile.DIRTYPE, 0o1777 if folder == "tmp" else 0o755
            tar.addfile(entry)
        for path, source in files.items():
            tar.add(source, path)
    before = image_id(name)
    api("POST", f"/images/create?fromSrc=-&repo={name}&tag=latest", archive.getvalue(), "application/x-tar")
    if before not in (None, image_id(name)):
        api("DELETE", f"/images/{before}?force=1")


def image_id(name):
    try:
        return api("GET", f"/images/{name}:latest/json")["Id"]
    except RuntimeError:
        return None


def host_config(**changes):
    """The settings every sandbox has."""
    config = {
        "NetworkMode": "none", "IpcMode": "none", "ReadonlyRootfs": True,
        "CapDrop": ["ALL"], "CapAdd": ["SETUID", "SETGID", "KILL"], "SecurityOpt": ["no-new-privileges"],
        "PidsLimit": 64, "Memory": 256 * MIB, "MemorySwap": 256 * MIB, "NanoCpus": 1_000_000_000,
        "Tmpfs": {
            "/work": "uid=60001,gid=60001,mode=0755,exec,size=64m,nr_inodes=20000",
            "/tmp": "mode=1777,exec,size=64m,nr_inodes=120000",
        },
        "LogConfig": {"Type": "none"},
    }
    return config | changes


class Container:
    """A started container, attached before its start so that nothing is missed."""

    def __init__(self, image, command, config):
        body = {
            "Image": image, "Cmd": command, "HostConfig": config, "User": "0:0", "Env": ["SECRET_OF_AGENT=1"],
            "OpenStdin": True, "StdinOnce": True, "AttachStdin": True, "AttachStdout": True, "AttachStderr": True, "Tty": False,
        }
        self.id = api("POST", "/containers/create", body)["Id"]
        self.stderr = b""
        self._pending = b""
        self._chunk_left = 0
        self._chunk_kind = 0
        self.stream = self._attach()
        api("POST", f"/containers/{self.id}/start")

    def _attach(self):
        stream = socket.socket(socket.AF_UNIX)
        stream.settimeout(60)
        stream.connect(SOCKET)
        path = f"/containers/{self.id}/attach?stream=1&stdin=1&stdout=1&stderr=1"
        stream.sendall(f"POST {path} HTTP/1.1\r\nHost: docker\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n".encode())
        head = b""
        while b"\r\n\r\n" not in head:
            piece = stream.recv(4096)
            if not piece:
                raise RuntimeError(f"attach failed: {head!r}")
            head += piece
        head, _, self._pending = head.partition(b"\r\n\r\n")
        if b" 101 " not in head.split(b"\r\n")[0]:
            raise RuntimeError(f"attach failed: {head!r}")
        return stream

    def _raw(self, length):
        while len(self._pending) < length:
            piece = self.stream.recv(1 << 16)
            if not piece:
                raise EOFError("the container has ended")
            self._pending += piece
        piece, self._pending = self._pending[:length], self._pending[length:]
        return piece

    def read(self, length):
        """Bytes of standard output; what comes on standard error is kept aside."""
        result = []
        while length > 0:
            if self._chunk_left == 0:
                self._chunk_kind, self._chunk_left = struct.unpack(">BxxxI", self._raw(8))
            piece = self._raw(min(self._chunk_left, length if self._chunk_kind == 1 else self._chunk_left))
            self._chunk_left -= len(piece)
            if self._chunk_kind == 1:
                result.append(piece)
                length -= len(piece)
            else:
                self.stderr += piece
        return b"".join(result)

    def write(self, data):
        self.stream.sendall(data)

    def end_input(self):
        self.stream.shutdown(socket.SHUT_WR)

    def wait(self):
        return api("POST", f"/containers/{self.id}/wait")["StatusCode"]

    def inspect(self):
        return api("GET", f"/containers/{self.id}/json")

    def remove(self):
        self.stream.close()
        api("DELETE", f"/containers/{self.id}?force=1&v=1")
