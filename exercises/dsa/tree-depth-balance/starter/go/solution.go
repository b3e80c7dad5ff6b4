package main

import . "assay"

// depthAndUnbalanced returns the depth of the tree, then the values of its unbalanced nodes.
func depthAndUnbalanced(root *TreeNode[int]) []int {
	return nil
}
