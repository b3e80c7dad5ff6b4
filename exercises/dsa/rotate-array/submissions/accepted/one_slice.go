package main

import "slices"

func applyRotations(items []int, moves []int) []int {
	if len(items) == 0 {
		return nil
	}
	sum := 0
	for _, move := range moves {
		sum += move
	}
	cut := -sum % len(items)
	if cut < 0 {
		cut += len(items)
	}
	return slices.Concat(items[cut:], items[:cut])
}
