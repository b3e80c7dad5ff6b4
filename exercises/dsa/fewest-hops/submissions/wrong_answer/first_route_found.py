import sys
from collections import defaultdict

sys.setrecursionlimit(30_000)
words = sys.stdin.read().split()
start, target = words[:2]
near = defaultdict(list)
for one, other in zip(words[3::2], words[4::2]):
    near[one].append(other)
    near[other].append(one)
visited = set()


def route(server):
    if server == target:
        return [server]
    visited.add(server)
    for other in near[server]:
        if other not in visited and (rest := route(other)):
            return [server, *rest]
    return []


print(*(route(start) or ["unreachable"]))
