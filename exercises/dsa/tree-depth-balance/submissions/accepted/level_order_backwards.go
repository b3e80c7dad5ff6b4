package main

import (
	"slices"

	. "assay"
)

func depthAndUnbalanced(root *TreeNode[int]) []int {
	// Nodes by level; a child's place is 0 where there is none, for the root is nobody's child.
	type entry struct {
		node                *TreeNode[int]
		left, right, depth int
	}
	if root == nil {
		return []int{0}
	}
	entries := []entry{{node: root}}
	for place := 0; place < len(entries); place++ {
		node := entries[place].node
		if node.Left != nil {
			entries[place].left = len(entries)
			entries = append(entries, entry{node: node.Left})
		}
		if node.Right != nil {
			entries[place].right = len(entries)
			entries = append(entries, entry{node: node.Right})
		}
	}

	var unbalanced []int
	for place := len(entries) - 1; place >= 0; place-- {
		// While nodes below the root are looked at, the root's own depth is still 0, that of a missing child.
		at := &entries[place]
		left, right := entries[at.left].depth, entries[at.right].depth
		at.depth = 1 + max(left, right)
		if max(left, right)-min(left, right) > 1 {
			unbalanced = append(unbalanced, at.node.Val)
		}
	}
	result := append(unbalanced, entries[0].depth)
	slices.Reverse(result)
	return result
}
