def busiest_paths(paths, count):
    return sorted(set(paths), key=lambda path: (-paths.count(path), path))[:count]
