import re
import sys
from collections import Counter

n = int(sys.stdin.readline())
counts = Counter(re.findall(r"[a-z]+(?:'[a-z]+)*", sys.stdin.read().lower()))
lines = sorted(counts)
lines.sort(key=lambda word: str(counts[word]), reverse=True)
for word in lines[:n]:
    print(word, counts[word])
