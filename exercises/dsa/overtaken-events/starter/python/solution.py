def count_overtakings(times: list[int]) -> int:
    return 0
