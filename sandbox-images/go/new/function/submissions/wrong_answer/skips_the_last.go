package main

func largest(values []int) int {
	best := values[0]
	for i := 0; i < len(values)-1; i++ {
		best = max(best, values[i])
	}
	return best
}
