package main

// Returns the largest of the values.
func largest(values []int) int {
	return 0
}
