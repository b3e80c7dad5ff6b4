package main

// countBetween returns for each range how many of the values lie in it.
func countBetween(values []int, ranges [][]int) []int {
	return nil
}
