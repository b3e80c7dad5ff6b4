def most_bookings(bookings):
    bookings.sort()

    def most(place, free_from):
        if place == len(bookings):
            return 0
        without = most(place + 1, free_from)
        begin, end = bookings[place]
        return without if begin < free_from else max(without, 1 + most(place + 1, end))

    return most(0, float("-inf"))
