# Returns the largest number of each window.
#
# @param requests [Array<Integer>]
# @param width [Integer]
# @return [Array<Integer>]
def window_peaks(requests, width)
  []
end
