def busiest_paths(paths: list[str], count: int) -> list[str]:
    return []
