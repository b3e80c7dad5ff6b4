def longest_wait(requests):
    longest = []
    length = 0
    for now, count in enumerate(requests):
        later = next((then for then in range(now + 1, len(requests)) if requests[then] > count), now)
        if later - now > length:
            length = later - now
            longest = [now, later]
    return longest
