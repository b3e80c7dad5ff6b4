from collections import Counter
from heapq import heappush, heappushpop


def busiest_paths(paths, count):
    requests = Counter(paths)
    best = []
    for path, number in requests.items():
        if len(best) < count:
            heappush(best, (number, path))
        elif best:
            heappushpop(best, (number, path))
    return [path for number, path in sorted(best, key=lambda entry: (-entry[0], entry[1]))]
