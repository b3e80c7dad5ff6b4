def busiest_paths(paths, count):
    requests = {}
    for path in paths:
        requests[path] = requests.get(path, 0) + 1
    return sorted(requests, key=lambda path: (-requests[path], path))[:count]
