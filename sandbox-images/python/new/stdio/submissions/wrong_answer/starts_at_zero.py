import sys

best = 0
for word in sys.stdin.read().split():
    best = max(best, int(word))
print(best)
