from collections import Counter
from heapq import nlargest


def busiest_paths(paths, count):
    requests = Counter(paths)
    return nlargest(count, requests, key=lambda path: (requests[path], path))
