# Returns the largest number of bookings of which no two overlap.
#
# @param bookings [Array<Array<Integer>>]
# @return [Integer]
def most_bookings(bookings)
  0
end
