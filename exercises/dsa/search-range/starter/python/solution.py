def count_between(values: list[int], ranges: list[list[int]]) -> list[int]:
    return []
