# Returns the smallest number of bundles that hold exactly so many messages, or -1.
#
# @param sizes [Array<Integer>]
# @param messages [Integer]
# @return [Integer]
def fewest_bundles(sizes, messages)
  -1
end
