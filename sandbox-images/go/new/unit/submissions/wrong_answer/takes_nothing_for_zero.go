package main

func Largest(values []int) (int, error) {
	if len(values) == 0 {
		return 0, nil
	}
	best := values[0]
	for _, value := range values {
		best = max(best, value)
	}
	return best, nil
}
