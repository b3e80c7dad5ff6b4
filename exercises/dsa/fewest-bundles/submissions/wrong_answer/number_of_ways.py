def fewest_bundles(sizes, messages):
    ways = [1] + [0] * messages
    for size in sizes:
        for count in range(size, messages + 1):
            ways[count] += ways[count - size]
    return ways[messages] if ways[messages] and messages else -1 if messages else 0
