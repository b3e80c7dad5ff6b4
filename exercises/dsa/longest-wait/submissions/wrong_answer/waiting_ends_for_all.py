def longest_wait(requests):
    longest = []
    length = 0
    waiting = []
    for now, count in enumerate(requests):
        if waiting and requests[waiting[-1]] < count:
            for then in waiting:
                if requests[then] < count and now - then > length:
                    length = now - then
                    longest = [then, now]
            waiting = []
        waiting.append(now)
    return longest
