import heapq
import math
from collections import defaultdict


def shortest_distances(places, roads, start):
    graph = defaultdict(dict)
    for origin, target, length in roads:
        graph[origin][target] = min(length, graph[origin].get(target, math.inf))

    best = [math.inf] * places
    best[start] = 0
    heap = [(0, start)]
    while heap:
        distance, place = heapq.heappop(heap)
        if distance > best[place]:
            continue
        for target, length in graph[place].items():
            if distance + length < best[target]:
                best[target] = distance + length
                heapq.heappush(heap, (best[target], target))
    return [-1 if distance == math.inf else distance for distance in best]
