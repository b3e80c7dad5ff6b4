package main

import "slices"

func countBetween(values []int, ranges [][]int) []int {
	slices.Sort(values)
	counts := make([]int, len(ranges))
	for place, ends := range ranges {
		from, _ := slices.BinarySearch(values, ends[0])
		to, _ := slices.BinarySearch(values, ends[1]+1) // an int has 64 bits here
		counts[place] = max(0, to-from)
	}
	return counts
}
