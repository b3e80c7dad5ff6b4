def unite_windows(windows: list[list[int]]) -> list[list[int]]:
    return []
