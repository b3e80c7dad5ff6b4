import sys
from collections import defaultdict, deque

words = sys.stdin.read().split()
start, target = words[:2]
near = defaultdict(list)
for one, other in zip(words[3::2], words[4::2]):
    near[one].append(other)
    near[other].append(one)

came_from = {}
queue = deque([start])
while queue and target not in came_from:
    server = queue.popleft()
    for other in near[server]:
        if other not in came_from:
            came_from[other] = server
            queue.append(other)

if target not in came_from:
    print("unreachable")
else:
    route = [target, came_from[target]]
    while route[-1] != start:
        route.append(came_from[route[-1]])
    print(*reversed(route))
