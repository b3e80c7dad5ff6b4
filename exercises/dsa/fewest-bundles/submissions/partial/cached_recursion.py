from functools import cache


def fewest_bundles(sizes, messages):
    @cache
    def fewest(count):
        if count == 0:
            return 0
        return 1 + min((fewest(count - size) for size in sizes if size <= count), default=messages + 1)

    return fewest(messages) if fewest(messages) <= messages else -1
