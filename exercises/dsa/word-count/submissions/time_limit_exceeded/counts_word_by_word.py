import re
import sys

n = int(sys.stdin.readline())
words = re.findall(r"[a-z]+(?:'[a-z]+)*", sys.stdin.read().lower())
ranking = sorted((-words.count(word), word) for word in set(words))
for negative_count, word in ranking[:n]:
    print(word, -negative_count)
