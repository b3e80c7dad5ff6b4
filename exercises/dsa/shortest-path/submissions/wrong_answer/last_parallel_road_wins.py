from heapq import heappop, heappush


def shortest_distances(places, roads, start):
    leaving = [{} for _ in range(places)]
    for origin, target, length in roads:
        leaving[origin][target] = length
    distances = [-1] * places
    heap = [(0, start)]
    while heap:
        distance, place = heappop(heap)
        if distances[place] < 0:
            distances[place] = distance
            for target, length in leaving[place].items():
                heappush(heap, (distance + length, target))
    return distances
