from heapq import heappop, heappush


def shortest_distances(places, roads, start):
    leaving = [[] for _ in range(places)]
    for origin, target, length in roads:
        leaving[origin].append((target, length))

    distances = [-1] * places
    reachable = [(0, start)]
    while reachable:
        distance, place = heappop(reachable)
        if distances[place] >= 0:
            continue
        distances[place] = distance
        for target, length in leaving[place]:
            if distances[target] < 0:
                heappush(reachable, (distance + length, target))
    return distances
