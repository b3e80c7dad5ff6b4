import sys
from collections import defaultdict, deque

words = sys.stdin.read().split()
start, target = words[:2]
near = defaultdict(list)
for one, other in zip(words[3::2], words[4::2]):
    near[one].append(other)
    near[other].append(one)

came_from = {start: None}
queue = deque([start])
while queue and target not in came_from:
    server = queue.popleft()
    for other in near[server]:
        if other not in came_from:
            came_from[other] = server
            queue.append(other)

route = [target]
while came_from.get(route[-1]) is not None:
    route.append(came_from[route[-1]])
print(*(reversed(route) if target in came_from else ["unreachable"]))
