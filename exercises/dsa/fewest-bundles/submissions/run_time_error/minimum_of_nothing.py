def fewest_bundles(sizes, messages):
    fewest = [0]
    for count in range(1, messages + 1):
        fewest.append(1 + min(fewest[count - size] for size in sizes if size <= count))
    return fewest[messages] if fewest[messages] <= messages else -1
