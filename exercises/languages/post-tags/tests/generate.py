"""Prints many posts with many different tags; for seed 2 they have some popular tags, too, and few tags are left in the result."""
import json
import random
import sys

seed = int(sys.argv[1])
rng = random.Random(seed)
at_least = 2 if seed == 1 else 40
posts = []
index = {}
for number in range(8_000):
    title = f"Day {number} of my journey, mile {rng.randrange(1000)}"
    tags = [f"place{rng.randrange(6_000)}" for _ in range(3)]
    if seed == 2:
        tags += [f"month_{number // 900}", rng.choice(["walk", "bus", "ship"])]
    written = [rng.choice([tag, tag.upper(), tag.capitalize()]) for tag in tags]
    posts.append(f"{title} #" + " #".join(written))
    for tag in dict.fromkeys(tags):
        index.setdefault(tag, []).append(title)
print(json.dumps({"args": [posts, at_least], "expected": {tag: titles for tag, titles in index.items() if len(titles) >= at_least}}))
