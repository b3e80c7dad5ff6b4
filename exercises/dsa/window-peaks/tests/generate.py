"""Prints a long log with a window half as wide: for seed 1 ever quieter, for seed 2 ever busier, both with some noise."""
import json
import random
import sys
from collections import deque

MINUTES, WIDTH, LEVELS = 300_000, 150_000, 900

seed = int(sys.argv[1])
rng = random.Random(seed)
requests = [minute * LEVELS // MINUTES + (rng.randrange(50) if minute % 100 == 0 else 0) for minute in range(MINUTES)]
if seed == 1:
    requests.reverse()

expected, queue = [], deque()
for minute, count in enumerate(requests):
    while queue and requests[queue[-1]] <= count:
        queue.pop()
    queue.append(minute)
    if queue[0] == minute - WIDTH:
        queue.popleft()
    if minute >= WIDTH - 1:
        expected.append(requests[queue[0]])
print(json.dumps({"args": [requests, WIDTH], "expected": expected}, separators=(",", ":")))
