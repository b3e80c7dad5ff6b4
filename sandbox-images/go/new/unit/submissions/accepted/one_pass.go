package main

import "errors"

func Largest(values []int) (int, error) {
	if len(values) == 0 {
		return 0, errors.New("there are no values")
	}
	best := values[0]
	for _, value := range values {
		best = max(best, value)
	}
	return best, nil
}
