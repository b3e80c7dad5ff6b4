package main

import . "assay"

// averageByLevel returns the average time of each level of the tree, the root's first.
func averageByLevel(root *TreeNode[int]) []float64 {
	return nil
}
