def group_equal_requests(queries: list[str]) -> list[list[int]]:
    return []
