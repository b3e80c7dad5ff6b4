# Returns the length of the longest run in which no character occurs twice.
#
# @param log [String]
# @return [Integer]
def longest_unique_run(log)
  0
end
