def fewest_bundles(sizes, messages):
    if messages == 0:
        return 0
    answers = [fewest_bundles(sizes, messages - size) for size in sizes if size <= messages]
    return 1 + min((answer for answer in answers if answer >= 0), default=-2)
