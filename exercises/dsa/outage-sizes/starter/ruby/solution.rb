# Returns the sizes of all outages, the largest first.
#
# @param floor [Array<String>]
# @return [Array<Integer>]
def outage_sizes(floor)
  []
end
