def busiest_paths(paths, count):
    requests = {}
    for path in paths:
        requests[path] = requests.get(path, 0) + 1
    busiest = []
    while requests and len(busiest) < count:
        best = min(requests, key=lambda path: (-requests[path], path))
        busiest.append(best)
        del requests[best]
    return busiest
