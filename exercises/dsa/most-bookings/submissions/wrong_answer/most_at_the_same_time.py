def most_bookings(bookings):
    events = sorted([(end, -1) for _, end in bookings] + [(begin, 1) for begin, _ in bookings])
    at_once = most = 0
    for _, change in events:
        at_once += change
        most = max(most, at_once)
    return most
