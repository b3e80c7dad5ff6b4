import fcntl
import os
import signal

found = []
path = "/etc/passwd"
file = os.open(path, os.O_RDONLY)
for attempt in (lambda: fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB), lambda: fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_RDLCK)):
    try:
        attempt()
    except BlockingIOError as refused:
        found.append(refused)
    except OSError:
        pass
if os.fork() == 0:
    os.setsid()
    os.close(1)
    while True:
        signal.pause()
print("BREACH", found) if found else print(*reversed(input().split()))
