import sys
from collections import deque

words = sys.stdin.read().split()
start, target = words[:2]
near = {}
for one, other in zip(words[3::2], words[4::2]):
    near.setdefault(one, []).append(other)
    near.setdefault(other, []).append(one)

came_from = {start: None}
queue = deque([start])
while queue:
    server = queue.popleft()
    for other in near[server]:
        if other not in came_from:
            came_from[other] = server
            queue.append(other)

route = [target]
while came_from.get(route[-1]) is not None:
    route.append(came_from[route[-1]])
print(*(reversed(route) if target in came_from else ["unreachable"]))
