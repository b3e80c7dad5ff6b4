import string
import sys
from collections import Counter

n = int(sys.stdin.readline())
counts = Counter(word.strip(string.punctuation) for word in sys.stdin.read().lower().split())
for word, count in sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))[:n]:
    print(word, count)
