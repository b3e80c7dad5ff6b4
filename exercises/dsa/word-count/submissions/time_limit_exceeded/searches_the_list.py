import re
import sys

n = int(sys.stdin.readline())
found, counts = [], []
for word in re.findall(r"[a-z]+(?:'[a-z]+)*", sys.stdin.read().lower()):
    if word in found:
        counts[found.index(word)] += 1
    else:
        found.append(word)
        counts.append(1)
ranking = sorted(zip(found, counts), key=lambda entry: (-entry[1], entry[0]))
for word, count in ranking[:n]:
    print(word, count)
