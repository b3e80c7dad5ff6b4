import sys

words = sys.stdin.read().split()
start, target = words[:2]
links = list(zip(words[3::2], words[4::2]))

# Find a route with the fewest hops from start to target.

print("unreachable")
