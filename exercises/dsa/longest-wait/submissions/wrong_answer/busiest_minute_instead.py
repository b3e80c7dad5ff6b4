def longest_wait(requests):
    longest = []
    length = 0
    for now, count in enumerate(requests):
        later = requests[now + 1:]
        busiest = max(later, default=0)
        wait = later.index(busiest) + 1 if busiest > count else 0
        if wait > length:
            length = wait
            longest = [now, now + wait]
    return longest
