from collections import Counter
from heapq import heapify, heappop


def busiest_paths(paths, count):
    heap = [(number, path) for path, number in Counter(paths).items()]
    heapify(heap)
    return [heappop(heap)[1] for _ in range(min(count, len(heap)))]
