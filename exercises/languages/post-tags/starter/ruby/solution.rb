# Returns the titles of the posts of each tag that at least so many posts have.
#
# @param posts [Array<String>]
# @param at_least [Integer]
# @return [Hash{String => Array<String>}]
def tag_index(posts, at_least)
  {}
end
