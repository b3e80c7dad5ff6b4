def longest_unique_run(log: str) -> int:
    return 0
