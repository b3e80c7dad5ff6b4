def most_bookings(bookings):
    bookings.sort(key=lambda booking: booking[1])
    granted = [bookings[0]]
    for booking in bookings:
        if booking[0] >= granted[-1][1]:
            granted.append(booking)
    return len(granted)
