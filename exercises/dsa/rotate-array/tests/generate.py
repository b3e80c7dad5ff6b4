"""Writes scale.json: a long belt with many moves."""
import json
import random
from pathlib import Path


def case(name, seed, items, moves, farthest):
    rng = random.Random(seed)
    belt = [rng.randint(0, 9) for _ in range(items)]
    steps = [rng.randint(-farthest, farthest) or 1 for _ in range(moves)]
    first = 0
    for step in steps:
        first = (first + step) % items
    end = [0] * items
    for place, item in enumerate(belt):
        end[(first + place) % items] = item
    return {"name": name, "args": [belt, steps], "expected": end}


cases = [
    case("many-short-moves", 1, 160_000, 110_000, 9_999),
    case("many-long-moves", 2, 20_000, 10_000, 2_000_000_000),
]
Path(__file__).with_name("scale.json").write_text(json.dumps(cases, separators=(",", ":")) + "\n")
