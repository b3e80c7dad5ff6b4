from collections import Counter


def busiest_paths(paths, count):
    requests = Counter(path.rstrip("/") or "/" for path in paths)
    return sorted(requests, key=lambda path: (-requests[path], path))[:count]
