def longest_wait(requests):
    longest = []
    length = 0
    waiting = []
    for now, count in enumerate(requests + requests):
        while waiting and requests[waiting[-1] % len(requests)] < count:
            then = waiting.pop()
            if now - then > length and then < len(requests):
                length = now - then
                longest = [then, now % len(requests)]
        waiting.append(now)
    return longest
