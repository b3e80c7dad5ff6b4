def longest_wait(requests):
    start = length = 0
    waiting = []
    for now, count in enumerate(requests):
        while waiting and requests[waiting[-1]] < count:
            then = waiting.pop()
            if now - then > length:
                start, length = then, now - then
        waiting.append(now)
    return [start, length] if length else []
