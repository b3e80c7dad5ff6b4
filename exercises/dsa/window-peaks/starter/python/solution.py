def window_peaks(requests: list[int], width: int) -> list[int]:
    return []
