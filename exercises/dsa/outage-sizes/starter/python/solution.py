def outage_sizes(floor: list[str]) -> list[int]:
    return []
