"""Writes tests/long-ways.json and tests/many-detours.json: python3 generate.py. The same files every time."""

import json
from itertools import accumulate
from pathlib import Path
from random import Random


def write(name, cases):
    text = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
    (Path(__file__).parent / f"{name}.json").write_text(f"[\n{text}\n]\n")


def one_way_through_all(random, places):
    """A single way in random order of its places, and a few roads back: the distances are sums along the way."""
    order = list(range(places))
    random.shuffle(order)
    lengths = [random.randint(0, 9) for _ in range(places - 1)]
    roads = [list(road) for road in zip(order, order[1:], lengths)]
    for _ in range(500):
        early, late = sorted(random.sample(range(places), 2))
        roads.append([order[late], order[early], random.randint(0, 9)])
    random.shuffle(roads)
    distances = [0] * places
    for place, distance in zip(order, accumulate(lengths, initial=0)):
        distances[place] = distance
    return {"name": "one-way-through-all", "args": [places, roads, order[0]], "expected": distances}


def ever_better(random, steps):
    """Place i is i away from 0 by single steps, and 2i directly. Every step shows a way to the hub that is shorter by 1,
    and all leaves lie behind the hub."""
    hub, leaves = steps + 1, range(steps + 2, 2 * steps + 2)
    far = 3 * steps
    roads = [[step, step + 1, 1] for step in range(steps)]
    roads += [[0, step, 2 * step] for step in range(2, steps + 1)]
    roads += [[step, hub, far - 2 * step] for step in range(1, steps + 1)]
    roads += [[hub, leaf, leaf % 10] for leaf in leaves]
    random.shuffle(roads)
    to_hub = far - steps
    distances = [*range(steps + 1), to_hub, *(to_hub + leaf % 10 for leaf in leaves)]
    return {"name": "ever-better", "args": [2 * steps + 2, roads, 0], "expected": distances}


if __name__ == "__main__":
    write("long-ways", [one_way_through_all(Random(1), 72_000)])
    write("many-detours", [ever_better(Random(2), 20_000)])
