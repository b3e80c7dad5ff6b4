import sys
from collections import defaultdict

words = sys.stdin.read().split()
start, target = words[:2]
near = defaultdict(list)
for one, other in zip(words[3::2], words[4::2]):
    near[one].append(other)
    near[other].append(one)

reached = [start]
for server in reached:
    if target in reached:
        break
    reached += [other for other in dict.fromkeys(near[server]) if other not in reached]
print(*(reached[:reached.index(target) + 1] if target in reached else ["unreachable"]))
