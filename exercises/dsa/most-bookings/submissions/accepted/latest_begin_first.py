def most_bookings(bookings):
    """The same from behind: what begins last leaves most room before it."""
    chosen = []
    for booking in sorted(bookings, reverse=True):
        if not chosen or booking[1] <= chosen[-1][0]:
            chosen.append(booking)
    return len(chosen)
