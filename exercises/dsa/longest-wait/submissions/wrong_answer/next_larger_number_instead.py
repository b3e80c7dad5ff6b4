def longest_wait(requests):
    longest = []
    length = 0
    for now, count in enumerate(requests):
        later = requests[now + 1:]
        larger = [other for other in later if other > count]
        wait = later.index(min(larger)) + 1 if larger else 0
        if wait > length:
            length = wait
            longest = [now, now + wait]
    return longest
