"""Prints a long log with a window half as wide: for seed 1 ever quieter, for seed 2 ever busier."""
import json
import random
import sys
from collections import deque

MINUTES, WIDTH = 240_000, 120_000

seed = int(sys.argv[1])
requests = sorted(random.Random(seed).sample(range(1_000_000), MINUTES), reverse=seed == 1)

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
