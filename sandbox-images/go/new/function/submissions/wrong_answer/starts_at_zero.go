package main

func largest(values []int) int {
	best := 0
	for _, value := range values {
		best = max(best, value)
	}
	return best
}
