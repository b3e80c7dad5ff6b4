package main

// longestUniqueRun returns the length of the longest run without a repeat.
func longestUniqueRun(log string) int {
	return 0
}
