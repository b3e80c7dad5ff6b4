"""Prints many services: for seed 1 each needs the next one and some the last one, for seed 2 each needs two of the next three."""
import json
import random
import sys

SERVICES = 40_000

seed = int(sys.argv[1])
rng = random.Random(seed)
needs = []
for service in range(SERVICES - 1):
    following = range(service + 1, min(service + 4, SERVICES))
    needs.append([service, service + 1])
    if seed == 2:
        needs.append([service, following[-1]])
    elif rng.random() < 0.5:
        needs.append([service, SERVICES - 1])
rng.shuffle(needs)
print(json.dumps({"args": [SERVICES, needs], "expected": list(reversed(range(SERVICES)))}, separators=(",", ":")))
