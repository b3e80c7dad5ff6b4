"""Writes scale.json: long lists, once with many small groups, once with few large ones."""
import json
import random
from pathlib import Path


def case(name, seed, count, size):
    rng = random.Random(seed)
    loads = [rng.randint(0, 9) for _ in range(count)]
    result = []
    for start in range(0, count, size):
        group = loads[start:start + size]
        result += reversed(group) if len(group) == size else group
    return {"name": name, "args": [loads, size], "expected": result}


cases = [
    case("many-small-groups", 1, 199_999, 2),
    case("few-large-groups", 2, 150_000, 70_000),
]
Path(__file__).with_name("scale.json").write_text(json.dumps(cases, separators=(",", ":")) + "\n")
