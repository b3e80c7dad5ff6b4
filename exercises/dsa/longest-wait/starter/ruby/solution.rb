# Returns the positions of the two minutes of the longest wait.
#
# @param requests [Array<Integer>]
# @return [Array<Integer>]
def longest_wait(requests)
  []
end
