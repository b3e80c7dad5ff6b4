"""Writes scale.json: long lists in which exactly one pair adds up to the target."""
import json
import random
from collections import Counter
from pathlib import Path


def entries(rng, count, low, high, target):
    """Random amounts of which no two add up to target."""
    amounts, taken = [], set()
    while len(amounts) < count:
        amount = rng.randint(low, high)
        if target - amount not in taken and 2 * amount != target:
            taken.add(amount)
            amounts.append(amount)
    return amounts


def case(name, seed, count, low, high, pair, positions):
    target = sum(pair)
    amounts = entries(random.Random(seed), count, low, high, target)
    amounts = [a for a in amounts if a not in pair and target - a not in pair]
    for position, amount in zip(positions, pair):
        amounts.insert(position, amount)
    counts = Counter(amounts)
    pairs = [a for a in counts if target - a in counts]
    assert sorted(pairs) == sorted(pair) and all(counts[a] == 1 for a in pair)
    assert [amounts[p] for p in positions] == list(pair) and len(amounts) <= 250_000
    return {"name": name, "args": [amounts, target], "expected": list(positions)}


cases = [
    case("many-entries", 1, 225_000, 1, 99_999, (41_234, 58_765), (110_000, 115_000)),
    case("many-negative-entries", 2, 20_000, -99_999, 9_999, (-70_001, 5_000), (20, 19_900)),
]
Path(__file__).with_name("scale.json").write_text(json.dumps(cases, separators=(",", ":")) + "\n")
