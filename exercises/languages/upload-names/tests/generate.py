"""Prints many names: for seed 1 all different, for seed 2 often the same, in Cyrillic letters."""
import json
import random
import sys

seed = int(sys.argv[1])
rng = random.Random(seed)
longest = 20
if seed == 1:
    names = [f"Scan {number} of Page {rng.randrange(1000)} Long" for number in range(50_000)]
else:
    names = [f"Отчёт {rng.randrange(2_000)} за Год 2026" for _ in range(50_000)]

given = set()
result = []
for name in names:
    name = "-".join(name.lower().split(" "))[:longest]
    number, free = 1, name
    while free in given:
        number += 1
        free = f"{name}-{number}"
    given.add(free)
    result.append(free)
print(json.dumps({"args": [names, longest], "expected": result}))
