import sys

print(max(int(word) for word in sys.stdin.read().split()))
