import re
import sys
from collections import Counter

n = int(sys.stdin.readline())
counts = Counter(re.findall(r"[a-z]+(?:'[a-z]+)*", sys.stdin.read().lower()))
for word, count in sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))[:n]:
    print(word, count)
