def fewest_bundles(sizes, messages):
    endless = messages + 1
    fewest = [0] + [endless] * messages
    for count in range(1, messages + 1):
        for size in sizes:
            fewest[count] = min(fewest[count], fewest[max(0, count - size)] + 1)
    return fewest[messages] if fewest[messages] < endless else -1
