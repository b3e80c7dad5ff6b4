def greedily(sizes, messages):
    bundles = 0
    for size in sizes:
        bundles += messages // size
        messages %= size
    return bundles if messages == 0 else None


def fewest_bundles(sizes, messages):
    sizes = sorted(sizes, reverse=True)
    answers = [greedily(sizes[start:], messages) for start in range(len(sizes) + 1)]
    return min((answer for answer in answers if answer is not None), default=-1)
