"""Writes tests/scale.json: python3 generate.py. The same file every time."""

import json
from itertools import accumulate
from pathlib import Path
from random import Random

LARGEST = 99_999


def many_of_both(random, values, ranges):
    """Half of the ranges are narrow, half are wide, a few are empty. Expected: sums over a counter for every number."""
    numbers = [random.randint(0, LARGEST) for _ in range(values)]
    pairs = []
    for place in range(ranges):
        low = random.randint(0, LARGEST)
        width = random.randint(-3, 30) if place % 2 else random.randint(0, LARGEST)
        pairs.append([low, max(0, min(LARGEST, low + width))])
    random.shuffle(pairs)

    counters = [0] * (LARGEST + 2)
    for number in numbers:
        counters[number + 1] += 1
    below = list(accumulate(counters))
    expected = [max(0, below[high + 1] - below[low]) for low, high in pairs]
    return {"name": "many-values-many-ranges", "args": [numbers, pairs], "expected": expected}


def falling(values):
    """Values in falling order, the worst case of simple ways to sort, over the whole of 32 bits."""
    step = (2**32 - 1) // (values - 1)
    numbers = [2**31 - 1 - place * step for place in range(values)]
    pairs = [[numbers[-1], numbers[0]], [numbers[-1] + 1, numbers[0] - 1], [numbers[values // 2], 2**31 - 1], [-2**31, 2**31 - 1]]
    return {"name": "falling-values", "args": [numbers, pairs], "expected": [values, values - 2, values // 2 + 1, values]}


if __name__ == "__main__":
    cases = [many_of_both(Random(1), 75_000, 50_000), falling(20_000)]
    text = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
    (Path(__file__).parent / "scale.json").write_text(f"[\n{text}\n]\n")
