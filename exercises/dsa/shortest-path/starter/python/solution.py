def shortest_distances(places: int, roads: list[list[int]], start: int) -> list[int]:
    return []
