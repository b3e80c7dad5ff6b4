def most_bookings(bookings):
    granted = free_from = 0
    for begin, end in sorted(bookings, key=lambda booking: booking[1]):
        if begin >= free_from:
            granted += 1
            free_from = end
    return granted
