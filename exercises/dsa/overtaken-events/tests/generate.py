"""Prints a long log: for seed 1 of two halves, each in no order; for seed 2 nearly in order; for seed 3 backwards."""
import json
import random
import sys

EVENTS = 100_000


def merged(times):
    """The times in order, and how many pairs of them were not."""
    if len(times) < 2:
        return times, 0
    (left, before), (right, after) = merged(times[:len(times) // 2]), merged(times[len(times) // 2:])
    result, pairs, at = [], before + after, 0
    for time in right:
        while at < len(left) and left[at] <= time:
            result.append(left[at])
            at += 1
        pairs += len(left) - at
        result.append(time)
    return result + left[at:], pairs


seed = int(sys.argv[1])
rng = random.Random(seed)
times = sorted(rng.randrange(900_000) for _ in range(EVENTS))
if seed == 1:
    earlier, later = times[:EVENTS // 2], times[EVENTS // 2:]
    rng.shuffle(earlier)
    rng.shuffle(later)
    times = earlier + later
elif seed == 2:
    for at in rng.sample(range(EVENTS - 50), 200):
        times.insert(at + 50, times.pop(at))
else:
    times.reverse()
print(json.dumps({"args": [times], "expected": merged(times)[1]}, separators=(",", ":")))
