def longest_wait(requests: list[int]) -> list[int]:
    return []
