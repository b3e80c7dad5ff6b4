package main

// fewestBundles returns the least number of bundles, or -1 if there is no way.
func fewestBundles(sizes []int, messages int) int {
	return -1
}
