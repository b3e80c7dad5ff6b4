"""What the agent adds to a run: bare fork+exec+wait on the host beside first and further runs in sandboxes.

The kinds of run take turns, so that a busy machine disturbs all of them alike. Times are in milliseconds.
"""

import os
import statistics
import subprocess
import sys
import time

from agent_client import Sandbox
from sandbox_case import IMAGE, PROBE, build_image

FIRSTS, FURTHER = int(os.environ.get("FIRSTS", 30)), 20
HOST_PROBE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "probe")


def timed(action):
    begin = time.perf_counter()
    action()
    return (time.perf_counter() - begin) * 1000


def bare(spawner):
    """Measured by a small C program: Python's own fork costs more than what is measured."""
    spawner.stdin.write(b".")
    return float(spawner.stdout.readline())


def show(name, values):
    values.sort()
    p90 = values[int(len(values) * 0.9)]
    print(f"{name:34} n={len(values):<4} min {values[0]:7.3f}  p50 {statistics.median(values):7.3f}  p90 {p90:7.3f}")


def main():
    build_image()
    spawner = subprocess.Popen([HOST_PROBE, "spawn", HOST_PROBE, "exit", "0"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
    kinds = {name: [] for name in ("bare fork+exec+wait", "first run", "further run", "further run, by the agent's clock",
                                   "further run, 3 lines of output", "put 1 KiB", "call")}
    for _ in range(FIRSTS):
        with Sandbox(IMAGE) as sandbox:
            kinds["first run"].append(timed(lambda: sandbox.run(PROBE, "exit", "0")))
            for _ in range(FURTHER):
                kinds["bare fork+exec+wait"].append(bare(spawner))
                kinds["further run"].append(timed(lambda: kinds["further run, by the agent's clock"].append(
                    sandbox.run(PROBE, "exit", "0").wall * 1000)))
                kinds["further run, 3 lines of output"].append(timed(lambda: sandbox.run(PROBE, "letters", "3")))
                kinds["put 1 KiB"].append(timed(lambda: sandbox.put("file", b"x" * 1024)))
            sandbox.start(PROBE, "driver")
            for _ in range(FURTHER):
                kinds["call"].append(timed(lambda: sandbox.call(b"echo 1")))
    spawner.stdin.close()
    spawner.wait()
    for name, values in kinds.items():
        show(name, values)


if __name__ == "__main__":
    sys.exit(main())
