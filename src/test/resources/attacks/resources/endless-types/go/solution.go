package main

type Pair[A, B any] struct {
	first  A
	second B
}

func deeper[T any](depth int, value T) int {
	if depth == 0 {
		return 0
	}
	return deeper(depth-1, Pair[T, T]{value, value}) + deeper(depth-1, []T{value})
}

func main() {
	println("BREACH", deeper(100, 1))
}
