// Package assay has the node types that exercises use, and what every program starts with.
package assay

import "runtime/debug"

// ListNode is a node of a linked list; nil is the empty one.
type ListNode[T any] struct {
	Val  T
	Next *ListNode[T]
}

// TreeNode is a node of a binary tree; nil is the empty one.
type TreeNode[T any] struct {
	Val         T
	Left, Right *TreeNode[T]
}

// Endless recursion is to end as such, and not by the sandbox's limit on memory.
func init() {
	debug.SetMaxStack(64 << 20)
}
