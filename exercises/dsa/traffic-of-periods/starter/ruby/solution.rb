# Returns for each period how much was sent in it.
#
# @param traffic [Array<Integer>]
# @param periods [Array<Array<Integer>>]
# @return [Array<Integer>]
def traffic_of_periods(traffic, periods)
  []
end
