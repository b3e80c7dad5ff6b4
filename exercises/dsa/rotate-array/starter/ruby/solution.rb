# Returns the items in their order after all moves.
#
# @param items [Array<Integer>]
# @param moves [Array<Integer>]
# @return [Array<Integer>]
def apply_rotations(items, moves)
  items
end
