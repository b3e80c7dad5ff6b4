def most_bookings(bookings):
    granted = 0
    while bookings:
        free_from = min(end for _, end in bookings)
        bookings = [booking for booking in bookings if booking[0] >= free_from]
        granted += 1
    return granted
