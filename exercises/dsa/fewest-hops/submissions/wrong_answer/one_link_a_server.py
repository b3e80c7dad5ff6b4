import sys

words = sys.stdin.read().split()
start, target = words[:2]
near = {}
for one, other in zip(words[3::2], words[4::2]):
    near[one] = other
    near[other] = one

route = [start]
while route[-1] != target and near.get(route[-1], start) not in route:
    route.append(near[route[-1]])
print(*(route if route[-1] == target else ["unreachable"]))
