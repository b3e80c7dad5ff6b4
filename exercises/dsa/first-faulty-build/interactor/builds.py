"""Answers about builds. The input: how many builds, how many tests, and the first faulty build, or 0 to choose it as late as possible."""
import re
import sys


def end(status, words):
    with open(sys.argv[3] + "teammessage.txt", "w") as message:
        message.write(words)
    sys.exit(status)


with open(sys.argv[1]) as given:
    builds, tests, first = map(int, given.read().split())
low, high = 1, builds  # the builds that can still be the first faulty one

print(builds, tests, flush=True)
while line := sys.stdin.buffer.readline(100):
    said = re.fullmatch(rb"(test|found) (-?[0-9]{1,10})\s*", line)
    if not said:
        end(43, "A line was neither `test` nor `found` with the number of a build.")
    build = int(said[2])
    if not 1 <= build <= builds:
        end(43, "There is no build with this number.")
    if said[1] == b"found":
        if not first and low < high:
            end(43, "That was not certain: the answers left more than one build.")
        if build != (first or low):
            end(43, "That is not the first faulty build.")
        end(42, "Right.")
    if not tests:
        end(43, "That is one test too many.")
    tests -= 1
    # Where nothing is decided, the larger part of the builds stays possible.
    faulty = build >= first if first else build - low + 1 >= high - build
    if faulty:
        high = min(high, build)
    else:
        low = max(low, build + 1)
    print("faulty" if faulty else "good", flush=True)
sys.exit(43)
