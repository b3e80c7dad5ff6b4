"""Prints a large network: for seed 1 two long rows of servers with links between them, for seed 2 wide rings around the first server."""
import json
import random
import sys
from collections import deque

seed = int(sys.argv[1])
rng = random.Random(seed)
names = [f"server-{number}" for number in rng.sample(range(100_000), 20_000)]
if seed == 1:
    links = [(names[i], names[i + 2]) for i in range(len(names) - 2)]
    links += [(names[i], names[i + 1]) for i in range(0, len(names), 2)]
else:
    inner, outer = names[1:10_000], names[10_000:-1]
    links = [(names[0], server) for server in inner] + [(server, names[-1]) for server in outer]
    links += [(rng.choice(inner), server) for server in outer]
rng.shuffle(links)

first, last = names[0], names[-1]
near = {name: [] for name in names}
for one, other in links:
    near[one].append(other)
    near[other].append(one)
came_from = {first: ""}
queue = deque([first])
while last not in came_from:
    server = queue.popleft()
    for other in near[server]:
        if other not in came_from:
            came_from[other] = server
            queue.append(other)
route = [last]
while came_from[route[-1]]:
    route.append(came_from[route[-1]])

lines = [f"{first} {last}", str(len(links)), *map(" ".join, links)]
print(json.dumps({"input": "\n".join(lines) + "\n", "expected": " ".join(reversed(route)) + "\n"}))
