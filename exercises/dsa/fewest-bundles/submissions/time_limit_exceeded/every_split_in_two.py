def fewest_bundles(sizes, messages):
    endless = messages + 1
    fewest = [0] + [endless] * messages
    for count in range(1, messages + 1):
        if count in sizes:
            fewest[count] = 1
        else:
            fewest[count] = min((fewest[part] + fewest[count - part] for part in range(1, count // 2 + 1)), default=endless)
    return fewest[messages] if fewest[messages] < endless else -1
