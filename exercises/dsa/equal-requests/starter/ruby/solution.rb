# Returns for each group of equal queries their positions.
#
# @param queries [Array<String>]
# @return [Array<Array<Integer>>]
def group_equal_requests(queries)
  []
end
