# Returns the depth of the tree, then the values of its unbalanced nodes, level by level.
#
# @param root [TreeNode<Integer>, nil]
# @return [Array<Integer>]
def depth_and_unbalanced(root)
  []
end
