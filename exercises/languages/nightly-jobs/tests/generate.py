"""Prints a long log with many different jobs; for seed 2 many of its lines are unreadable and names are long."""
import json
import random
import sys

seed = int(sys.argv[1])
rng = random.Random(seed)
word = "job" if seed == 1 else "clean-the-archive-of-"
runs = {}
lines = []
unreadable = 0
for number in range(60_000):
    job = f"{word}{rng.randrange(20_000)}"
    when = f"2026-03-{number // 3000 + 1:02} {number % 3000 // 125:02}:{number % 60:02}:00"
    if seed == 2 and rng.random() < 0.2:
        lines.append(f"{when} {job} " + rng.choice(["waits", "ok -", "failed 12.5", "ok 30 seconds"]))
        unreadable += 1
    else:
        failed = rng.random() < 0.1
        seconds = rng.randrange(2000)
        lines.append(f"{when} {job} {'failed' if failed else 'ok'} {seconds}")
        runs.setdefault(job, []).append((failed, seconds))

rows = sorted((-sum(failed for failed, _ in of_job), job) for job, of_job in runs.items())
report = [
    f"{job:<14}{len(runs[job]):>5}{-failed:>5}{sum(seconds for _, seconds in runs[job]) // len(runs[job]):>7}"
    for failed, job in rows
]
if unreadable:
    report.append(f"unreadable lines: {unreadable}")
print(json.dumps({"args": [lines], "expected": report}))
