from heapq import heappop, heappush
from math import inf


def shortest_distances(places, roads, start):
    leaving = [[] for _ in range(places)]
    for origin, target, length in roads:
        leaving[origin].append((target, length))
    distances = [inf] * places
    distances[start] = 0
    heap = [(0, start)]
    while heap:
        distance, place = heappop(heap)
        for target, length in leaving[place]:
            if distance + length < distances[target]:
                distances[target] = distance + length
                heappush(heap, (distance + length, target))
    return [-1 if distance == inf else distance for distance in distances]
