import sys
from collections import defaultdict

words = sys.stdin.read().split()
start, target = words[:2]
near = defaultdict(set)
for one, other in zip(words[3::2], words[4::2]):
    near[one].add(other)
    near[other].add(one)

hops = {start: 0}
queue = [start]
for server in queue:
    for other in near[server] - hops.keys():
        hops[other] = hops[server] + 1
        queue.append(other)
print(hops.get(target, "unreachable"))
