def most_bookings(bookings):
    granted = []
    for begin, end in sorted(bookings, key=lambda booking: booking[1] - booking[0]):
        if all(end <= other_begin or other_end <= begin for other_begin, other_end in granted):
            granted.append((begin, end))
    return len(granted)
