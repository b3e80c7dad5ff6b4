from collections import deque


def shortest_distances(places, roads, start):
    leaving = [[] for _ in range(places)]
    for origin, target, length in roads:
        leaving[origin].append((target, length))
    distances = [-1] * places
    distances[start] = 0
    queue = deque([start])
    while queue:
        place = queue.popleft()
        for target, length in leaving[place]:
            if distances[target] < 0:
                distances[target] = distances[place] + length
                queue.append(target)
    return distances
