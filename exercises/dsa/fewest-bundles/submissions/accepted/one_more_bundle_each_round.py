def fewest_bundles(sizes, messages):
    """Breadth first: all numbers of messages that one bundle reaches, then two bundles, and so on."""
    sizes = {size for size in sizes if size <= messages}
    reached = {0}
    latest = {0}
    bundles = 0
    while latest:
        if messages in latest:
            return bundles
        latest = {count + size for count in latest for size in sizes if count + size <= messages} - reached
        reached |= latest
        bundles += 1
    return -1
