package main

import . "assay"

func reverseGroups(head *ListNode[int], size int) *ListNode[int] {
	start := &ListNode[int]{Next: head}
	before := start
	for {
		last := before
		for range size {
			if last = last.Next; last == nil {
				return start.Next
			}
		}
		first, rest := before.Next, last.Next
		for previous, node := rest, first; node != rest; {
			node.Next, previous, node = previous, node, node.Next
		}
		before.Next, before = last, first
	}
}
