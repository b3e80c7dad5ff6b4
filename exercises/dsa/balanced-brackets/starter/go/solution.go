package main

// firstFault returns the position of the first fault, or -1 if all brackets fit.
func firstFault(text string) int {
	return -1
}
