def longest_wait(requests):
    longest = []
    length = 0
    waiting = []
    for now, count in enumerate(requests):
        while waiting and requests[waiting[0]] < count:
            then = waiting.pop(0)
            if now - then > length:
                length = now - then
                longest = [then, now]
        waiting.insert(0, now)
    return longest
