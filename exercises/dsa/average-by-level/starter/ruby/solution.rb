# Returns the average of each level, from the root's level down.
#
# @param root [TreeNode<Integer>, nil]
# @return [Array<Float>]
def average_by_level(root)
  []
end
