import sys

words = sys.stdin.read().split()
start, target = words[:2]
near = {start: set(), target: set()}
for one, other in zip(words[3::2], words[4::2]):
    near.setdefault(one, set()).add(other)
    near.setdefault(other, set()).add(one)

hops = {}
ring = {target}
distance = 0
while ring:
    hops |= dict.fromkeys(ring, distance)
    distance += 1
    ring = {other for server in ring for other in near[server] if other not in hops}

if start not in hops:
    print("unreachable")
else:
    print(start)
    while start != target:
        start = min(near[start], key=hops.get)
        print(start)
