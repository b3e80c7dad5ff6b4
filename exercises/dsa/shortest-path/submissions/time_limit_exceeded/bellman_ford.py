import math


def shortest_distances(places, roads, start):
    distances = [math.inf] * places
    distances[start] = 0
    better = True
    while better:
        better = False
        for origin, target, length in roads:
            if distances[origin] + length < distances[target]:
                distances[target] = distances[origin] + length
                better = True
    return [-1 if distance == math.inf else distance for distance in distances]
