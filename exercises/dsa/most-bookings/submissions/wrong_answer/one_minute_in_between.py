def most_bookings(bookings):
    granted = 0
    last_end = float("-inf")
    for begin, end in sorted(bookings, key=lambda booking: booking[1]):
        if begin > last_end:
            granted += 1
            last_end = end
    return granted
