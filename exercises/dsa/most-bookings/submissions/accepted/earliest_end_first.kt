fun mostBookings(bookings: Array<IntArray>): Int {
    bookings.sortBy { it[1] }
    var granted = 0
    var freeFrom = Int.MIN_VALUE
    for ((from, to) in bookings) {
        if (from >= freeFrom) {
            granted++
            freeFrom = to
        }
    }
    return granted
}
