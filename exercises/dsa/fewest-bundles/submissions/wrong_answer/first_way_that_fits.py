def fewest_bundles(sizes, messages):
    sizes = sorted((size for size in sizes if size <= messages), reverse=True)

    def first_way(left, start):
        if left == 0:
            return 0
        for place in range(start, len(sizes)):
            if sizes[place] <= left:
                bundles = first_way(left - sizes[place], place)
                if bundles >= 0:
                    return bundles + 1
        return -1

    return first_way(messages, 0)
