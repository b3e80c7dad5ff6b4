import re
import sys
from collections import Counter

n = int(sys.stdin.readline())
counts = Counter(re.findall(r"[A-Za-z]+(?:'[A-Za-z]+)*", sys.stdin.read()))
for word, count in sorted(counts.items(), key=lambda entry: (-entry[1], entry[0].lower()))[:n]:
    print(word.lower(), count)
