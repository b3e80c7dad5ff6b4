def most_bookings(bookings):
    bookings.sort()
    best = []
    for place, (begin, _) in enumerate(bookings):
        best.append(1 + max((best[before] for before in range(place) if bookings[before][1] <= begin), default=0))
    return max(best, default=0)
