package main

// shortestDistances returns the length of the shortest way from start to each place, or -1.
func shortestDistances(places int, roads [][]int, start int) []int64 {
	return nil
}
