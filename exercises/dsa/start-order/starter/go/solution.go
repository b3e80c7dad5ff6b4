package main

// startOrder returns all services in an order in which they can start, or nothing.
func startOrder(services int, needs [][]int) []int {
	return nil
}
