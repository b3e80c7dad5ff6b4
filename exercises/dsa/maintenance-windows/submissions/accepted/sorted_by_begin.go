package main

import (
	"cmp"
	"slices"
)

func uniteWindows(windows [][]int) [][]int {
	slices.SortFunc(windows, func(a, b []int) int { return cmp.Compare(a[0], b[0]) })
	var united [][]int
	for _, window := range windows {
		begin, end := window[0], window[1]
		if last := len(united) - 1; last >= 0 && begin <= united[last][1] {
			united[last][1] = max(united[last][1], end)
		} else {
			united = append(united, []int{begin, end})
		}
	}
	return united
}
