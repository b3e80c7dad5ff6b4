def fewest_bundles(sizes, messages):
    bundles = 0
    for size in sorted(sizes, reverse=True):
        bundles += messages // size
        messages %= size
    return bundles if messages == 0 else -1
