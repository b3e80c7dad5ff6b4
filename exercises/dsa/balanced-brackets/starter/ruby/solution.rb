# Returns the position of the first fault, or -1 if all brackets fit.
#
# @param text [String]
# @return [Integer]
def first_fault(text)
  -1
end
