def most_bookings(bookings):
    def overlap(a, b):
        return a[0] < b[1] and b[0] < a[1]

    granted = []
    for booking in sorted(bookings, key=lambda booking: (sum(overlap(booking, other) for other in bookings), booking[1])):
        if not any(overlap(booking, other) for other in granted):
            granted.append(booking)
    return len(granted)
