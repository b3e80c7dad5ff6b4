from collections import Counter


def busiest_paths(paths, count):
    return [path for path, _ in Counter(paths).most_common(count)]
