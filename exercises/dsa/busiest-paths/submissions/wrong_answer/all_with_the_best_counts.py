from collections import Counter


def busiest_paths(paths, count):
    requests = Counter(paths)
    best = set(sorted(set(requests.values()), reverse=True)[:count])
    return sorted((path for path in requests if requests[path] in best), key=lambda path: (-requests[path], path))
