import sys

values = [int(word) for word in sys.stdin.read().split()]
best = values[0]
for i in range(len(values) - 1):
    best = max(best, values[i])
print(best)
