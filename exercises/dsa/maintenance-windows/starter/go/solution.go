package main

// uniteWindows returns the united windows in the order of time.
func uniteWindows(windows [][]int) [][]int {
	return nil
}
