import re
import sys
from collections import Counter

n = int(sys.stdin.readline())
counts = Counter(re.findall(r"[a-z]+(?:'[a-z]+)*", sys.stdin.read().lower()))
for word, count in counts.most_common(n):
    print(word, count)
