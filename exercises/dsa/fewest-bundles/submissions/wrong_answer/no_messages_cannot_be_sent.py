def fewest_bundles(sizes, messages):
    endless = messages + 1
    fewest = [0] + [endless] * messages
    for size in sizes:
        for count in range(size, messages + 1):
            fewest[count] = min(fewest[count], fewest[count - size] + 1)
    return fewest[messages] if 0 < fewest[messages] < endless else -1
