"""Prints the readings of a large building: for seed 1 one room with very many of them, for seed 2 very many rooms."""
import json
import random
import statistics
import sys

seed = int(sys.argv[1])
rng = random.Random(seed)


def readings(count):
    return [None if rng.random() < 0.1 else rng.randrange(-1_000_000, 1_000_001) for _ in range(count)]


if seed == 1:
    rooms = {"hall": readings(100_000), "attic": readings(99_000), "cellar": [None] * 1_000}
else:
    rooms = {f"room {number}": readings(rng.randrange(30)) for number in range(10_000)}

typical = {}
for room, values in rooms.items():
    values = [value for value in values if value is not None]
    typical[room] = statistics.median(values) if values else None
print(json.dumps({"args": [rooms], "expected": typical}))
