"""Prints a long log with many periods: for seed 1 each within the one before it, else anywhere."""
import json
import random
import sys
from itertools import accumulate

MINUTES, PERIODS = 200_000, 30_000

seed = int(sys.argv[1])
rng = random.Random(seed)
traffic = [rng.randrange(100) for _ in range(MINUTES)]
if seed == 1:
    periods = [[i // 8, MINUTES - 1 - i // 8] for i in range(PERIODS)]
else:
    periods = [sorted(rng.randrange(MINUTES) for _ in range(2)) for _ in range(PERIODS)]
before = [0, *accumulate(traffic)]
expected = [before[end + 1] - before[start] for start, end in periods]
print(json.dumps({"args": [traffic, periods], "expected": expected}, separators=(",", ":")))
