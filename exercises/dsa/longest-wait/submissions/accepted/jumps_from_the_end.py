def longest_wait(requests):
    """From the end: where a minute is not busier, its own wait leads on to the next one that may be."""
    waits = [0] * len(requests)
    for now in reversed(range(len(requests) - 1)):
        later = now + 1
        while requests[later] <= requests[now] and waits[later]:
            later += waits[later]
        if requests[later] > requests[now]:
            waits[now] = later - now
    longest = max(waits, default=0)
    return [waits.index(longest), waits.index(longest) + longest] if longest else []
