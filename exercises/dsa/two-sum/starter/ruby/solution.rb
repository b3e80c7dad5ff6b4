# Returns the positions of the two numbers that add up to target.
#
# @param nums [Array<Integer>]
# @param target [Integer]
# @return [Array<Integer>]
def two_sum(nums, target)
  []
end
