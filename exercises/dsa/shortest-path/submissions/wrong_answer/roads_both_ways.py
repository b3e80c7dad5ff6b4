from heapq import heappop, heappush


def shortest_distances(places, roads, start):
    leaving = [[] for _ in range(places)]
    for origin, target, length in roads:
        leaving[origin].append((target, length))
        leaving[target].append((origin, length))
    distances = [-1] * places
    heap = [(0, start)]
    while heap:
        distance, place = heappop(heap)
        if distances[place] < 0:
            distances[place] = distance
            for target, length in leaving[place]:
                heappush(heap, (distance + length, target))
    return distances
