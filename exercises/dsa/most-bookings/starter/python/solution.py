def most_bookings(bookings: list[list[int]]) -> int:
    return 0
