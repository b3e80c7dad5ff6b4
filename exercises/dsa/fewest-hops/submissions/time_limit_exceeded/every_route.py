import sys
from collections import defaultdict

sys.setrecursionlimit(30_000)
words = sys.stdin.read().split()
start, target = words[:2]
near = defaultdict(list)
for one, other in zip(words[3::2], words[4::2]):
    near[one].append(other)
    near[other].append(one)


def shortest(route):
    if route[-1] == target:
        return list(route)
    best = []
    for other in near[route[-1]]:
        if other not in route:
            route.append(other)
            found = shortest(route)
            route.pop()
            if found and (not best or len(found) < len(best)):
                best = found
    return best


print(*(shortest([start]) or ["unreachable"]))
