# Returns the number of pairs of events of which one overtakes the other.
#
# @param times [Array<Integer>]
# @return [Integer]
def count_overtakings(times)
  0
end
