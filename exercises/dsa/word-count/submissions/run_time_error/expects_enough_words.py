import re
import sys
from collections import Counter

n = int(sys.stdin.readline())
counts = Counter(re.findall(r"[a-z]+(?:'[a-z]+)*", sys.stdin.read().lower()))
ranking = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
for place in range(n):
    print(ranking[place][0], ranking[place][1])
