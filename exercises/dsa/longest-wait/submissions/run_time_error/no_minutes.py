def longest_wait(requests):
    longest = []
    length = 0
    waiting = [(requests[0], 0)]
    for now, count in enumerate(requests):
        while waiting and waiting[-1][0] < count:
            _, then = waiting.pop()
            if now - then > length:
                length = now - then
                longest = [then, now]
        waiting.append((count, now))
    return longest
