package main

// longestWait returns the minute with the longest wait and the minute that ends it, or nothing.
func longestWait(requests []int) []int {
	return nil
}
