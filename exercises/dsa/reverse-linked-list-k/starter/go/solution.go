package main

import . "assay"

// reverseGroups returns the list with every full group of size nodes reversed.
func reverseGroups(head *ListNode[int], size int) *ListNode[int] {
	return head
}
