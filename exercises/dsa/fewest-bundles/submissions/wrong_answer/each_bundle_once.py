def fewest_bundles(sizes, messages):
    endless = messages + 1
    fewest = [0] + [endless] * messages
    for size in sizes:
        for count in range(messages, size - 1, -1):
            fewest[count] = min(fewest[count], fewest[count - size] + 1)
    return fewest[messages] if fewest[messages] < endless else -1
