package main

// countOvertakings returns the number of pairs of which the later event stands first.
func countOvertakings(times []int) int64 {
	return 0
}
