# Returns for each range how many values lie in it.
#
# @param values [Array<Integer>]
# @param ranges [Array<Array<Integer>>]
# @return [Array<Integer>]
def count_between(values, ranges)
  []
end
