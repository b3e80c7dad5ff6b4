import sys
from collections import OrderedDict

quantum = int(sys.stdin.readline())
queue = OrderedDict()
clock = 0
for line in sys.stdin:
    words = line.split()
    if words[0] == "add":
        queue[words[1]] = int(words[2])
    elif words[0] == "cancel":
        queue.pop(words[1], None)
    else:
        turns = int(words[1])
        while turns and queue:
            turns -= 1
            name, work = queue.popitem(last=False)
            clock += quantum
            if work > quantum:
                queue[name] = work - quantum
            else:
                print(name, clock)
