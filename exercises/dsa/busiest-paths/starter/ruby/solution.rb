# Returns the count paths with the most requests, the busiest first.
#
# @param paths [Array<String>]
# @param count [Integer]
# @return [Array<String>]
def busiest_paths(paths, count)
  []
end
