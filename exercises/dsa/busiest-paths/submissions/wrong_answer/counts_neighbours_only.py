from itertools import groupby


def busiest_paths(paths, count):
    requests = {}
    for path, run in groupby(paths):
        requests[path] = max(requests.get(path, 0), len(list(run)))
    return sorted(requests, key=lambda path: (-requests[path], path))[:count]
