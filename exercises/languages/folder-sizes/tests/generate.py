"""Prints a long list: for seed 1 most lines are folders, many of them deep; for seed 2 there are as many files."""
import json
import random
import sys

seed = int(sys.argv[1])
rng = random.Random(seed)
lines = []
folders = []
opened = []
for number in range(100_000):
    depth = rng.randint(max(0, len(opened) - (2 if seed == 1 else 4)), len(opened))
    del opened[depth:]
    blanks = "  " * depth
    if depth < 50 and rng.random() < (0.9 if seed == 1 else 0.5):
        folder = [f"{blanks}folder-{number}/", 0]
        lines.append(folder[0])
        folders.append(folder)
        opened.append(folder)
    else:
        size = rng.randrange(10**9)
        lines.append(f"{blanks}file-{number}.txt {size}")
        for folder in opened:
            folder[1] += size
output = "".join(f"{name} {size}\n" for name, size in folders)
print(json.dumps({"input": "\n".join(lines) + "\n", "expected": output}))
