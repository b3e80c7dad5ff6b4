def traffic_of_periods(traffic: list[int], periods: list[list[int]]) -> list[int]:
    return []
