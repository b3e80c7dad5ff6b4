"""Writes scale.json: very deep and very long texts."""
import json
import random
from pathlib import Path

PARTNER = {"(": ")", "[": "]", "{": "}"}


def nested(rng, depth):
    """A text nested as deep as depth, without fault."""
    opening = rng.choices("([{", k=depth)
    return "".join(opening) + "".join(PARTNER[b] for b in reversed(opening))


def long_row(rng, groups):
    """Many small groups side by side, without fault."""
    return "".join(rng.choice(["a[0]", "f(x)", "{ }", "([1])", "();\n"]) for _ in range(groups))


rng = random.Random(3)
deep, row, deeper = nested(rng, 260_000), long_row(rng, 50_000), nested(rng, 50_000)
cases = [
    {"name": "very-deep", "args": [deep], "expected": -1},
    {"name": "never-closed-at-the-very-front", "args": ["{" + row + deeper], "expected": 0},
    {"name": "one-closing-too-many-after-a-long-text", "args": [deeper + row + "]" + deeper], "expected": len(deeper + row)},
]
Path(__file__).with_name("scale.json").write_text(json.dumps(cases, separators=(",", ":")) + "\n")
