def longest_wait(requests):
    longest = []
    length = 0
    waiting = []
    for now, count in enumerate(requests):
        while waiting and waiting[-1] < count:
            number = waiting.pop()
            then = requests.index(number)
            if now - then > length:
                length = now - then
                longest = [then, now]
        waiting.append(count)
    return longest
