import sys
from collections import defaultdict, deque

words = sys.stdin.read().split()
start, target = words[:2]
near = defaultdict(list)
for one, other in zip(words[3::2], words[4::2]):
    near[one].append(other)
    near[other].append(one)

came_from = {start: None}
done = set()
queue = deque([start])
while queue:
    server = queue.popleft()
    done.add(server)
    for other in near[server]:
        if other not in done and other not in queue:
            came_from[other] = server
            queue.append(other)

route = [target]
while came_from.get(route[-1]) is not None:
    route.append(came_from[route[-1]])
print(*(reversed(route) if target in came_from else ["unreachable"]))
