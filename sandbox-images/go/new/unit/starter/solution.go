package main

// Largest returns the largest of the values, or an error when there are none.
func Largest(values []int) (int, error) {
	return 0, nil
}
