def most_bookings(bookings):
    return sum(
        not any(begin < other_end and other_begin < end for j, (other_begin, other_end) in enumerate(bookings) if i != j)
        for i, (begin, end) in enumerate(bookings)
    )
