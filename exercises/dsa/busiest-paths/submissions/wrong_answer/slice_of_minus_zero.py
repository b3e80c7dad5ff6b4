from collections import Counter


def busiest_paths(paths, count):
    requests = Counter(paths)
    rising = sorted(sorted(requests, reverse=True), key=requests.get)
    return rising[-count:][::-1]
