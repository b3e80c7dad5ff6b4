import os
import socket

found = os.listdir("/tmp")
os.chdir("/tmp")
os.makedirs("folder/below/it")
os.mkfifo("folder/pipe")
os.symlink("/work", "folder/link")
os.mkdir(".hidden")
for name in ("mark", ".mark", "two\nlines", b"\xff\xfe", "-rf", "*", " ", "é" * 100, "folder/below/it/mark"):
    with open(name, "w") as file:
        file.write("seen")
listener = socket.socket(socket.AF_UNIX)
listener.bind("socket")
os.chmod("folder/below", 0)
os.chmod("folder", 0)
os.chmod("mark", 0)
print("BREACH", found) if found else print(*reversed(input().split()))
