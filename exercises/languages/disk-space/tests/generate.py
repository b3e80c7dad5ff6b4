"""Prints many disks and commands: for seed 1 mostly questions, for seed 2 mostly files that come and go."""
import json
import random
import sys

seed = int(sys.argv[1])
rng = random.Random(seed)
disks = [rng.randrange(10**10) for _ in range(200_000)]
lines = [str(len(disks)), " ".join(map(str, disks))]
answers = []
for number in range(100_000):
    disk = rng.randrange(1, len(disks) + 1)
    size = rng.randrange(10**10)
    kind = rng.random()
    if number % 10_000 == 9_999:
        lines.append("total")
        answers.append(f"{sum(disks)} bytes in all")
    elif kind < (0.7 if seed == 1 else 0.01):
        lines.append(f"free {disk}")
        answers.append(f"disk {disk} has {disks[disk - 1]} bytes")
    elif kind < 0.72:
        lines.append(f"remove {disk} {size}")
        disks[disk - 1] += size
        answers.append(f"removed {size} bytes")
    else:
        name = f"picture {number} of {size % 97}.png"
        lines.append(f"store {disk} {size} {name}")
        if size <= disks[disk - 1]:
            disks[disk - 1] -= size
            answers.append(f"stored {name} on disk {disk}")
        else:
            answers.append(f"no room for {name}")
print(json.dumps({"input": "\n".join(lines) + "\n", "expected": "\n".join(answers) + "\n"}))
