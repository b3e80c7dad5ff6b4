from collections import Counter
from heapq import nsmallest


def busiest_paths(paths, count):
    requests = Counter(paths)
    return nsmallest(count, requests, key=lambda path: (-requests[path], path))
