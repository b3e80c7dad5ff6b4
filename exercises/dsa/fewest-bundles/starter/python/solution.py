def fewest_bundles(sizes: list[int], messages: int) -> int:
    return -1
