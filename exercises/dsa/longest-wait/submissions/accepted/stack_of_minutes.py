def longest_wait(requests):
    longest = []
    length = 0
    waiting = []
    for now, count in enumerate(requests):
        while waiting and requests[waiting[-1]] < count:
            then = waiting.pop()
            if now - then > length:
                length = now - then
                longest = [then, now]
        waiting.append(now)
    return longest
